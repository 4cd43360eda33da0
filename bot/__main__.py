"""`python -m bot`: every command of the operator."""

import argparse
import sys
from importlib import import_module
from typing import Final

from bot.terminal import complain

#: where each command lives; only the one asked for is read, so that `rules` needs neither database nor token
HOMES: Final = {
    "run": "bot.commands.run",
    "demo": "bot.commands.demo",
    "roster": "bot.commands.roster",
    "raports": "bot.commands.raports",
    "officer": "bot.commands.officer",
    "invite": "bot.commands.invite",
    "migrate": "bot.commands.database",
    "status": "bot.commands.database",
    "rules": "bot.rules_cli",
}


def main(argv: list[str] | None = None) -> int:
    """The exit status: 0 done, 1 found faults, 2 could not start (the reason and the next step are on stderr)."""
    given = sys.argv[1:] if argv is None else argv
    args = _parser(given).parse_args(given)
    try:
        status: int = args.run(args)
    except _refusals() as fault:
        complain(str(fault))
        return 2
    except KeyboardInterrupt:
        return 130
    return status


def _parser(given: list[str]) -> argparse.ArgumentParser:
    """Of the command that is named first; of all of them where none is, for the help that lists them."""
    parser = argparse.ArgumentParser(prog="python -m bot", description="Sarbaz, an assistant for service members.")
    subparsers = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    asked = HOMES.get(given[0]) if given else None
    for home in (asked,) if asked else dict.fromkeys(HOMES.values()):
        import_module(home).add(subparsers)
    return parser


def _refusals() -> tuple[type[Exception], ...]:
    """What keeps a command from starting; asked for when one has not started."""
    from bot.clock import ZoneFault
    from bot.settings import SettingsFault
    from storage.engine import UnknownDatabase
    from storage.rulebook.fault import RulebookFault

    return (SettingsFault, RulebookFault, ZoneFault, UnknownDatabase)


if __name__ == "__main__":
    sys.exit(main())
