"""`python -m bot.healthcheck`: asks the bot on this machine whether it is ready; the container's own question."""

import sys
from urllib.error import URLError
from urllib.request import urlopen

from bot.settings import database_settings


def main() -> int:
    """0 when ready; 1 when not, or when nobody answers."""
    address = f"http://127.0.0.1:{database_settings().port}/health/ready"
    try:
        with urlopen(address, timeout=4) as answer:
            return 0 if answer.status == 200 else 1
    except (URLError, TimeoutError):
        return 1


if __name__ == "__main__":
    sys.exit(main())
