"""python -m sandbox: the stand-in on its own."""

import argparse
import asyncio
import sys
from pathlib import Path

from sandbox.launch import furnish, read_launch
from sandbox.pace import BURST_PER_CHAT
from sandbox.server import serve
from sandbox.state import Options, State


def main() -> None:
    asked = _parser().parse_args()
    launch = read_launch(asked.launch)
    if asked.token:
        launch["bot"] = launch["bot"] | {"token": asked.token}
    state = State(options=_options(asked))
    furnish(state, launch)
    sys.stdout.write(f"Phones: http://localhost:{asked.port}/\n")
    sys.stdout.write(f"Bot API: TELEGRAM_API_BASE=http://{asked.host}:{asked.port}\n")
    sys.stdout.flush()
    asyncio.run(serve(asked.host, asked.port, state))


def _options(asked: argparse.Namespace) -> Options:
    return Options(
        limits=not asked.no_limits,
        burst=asked.burst,
        loopback_only=not asked.open,
        examples_dir=asked.examples,
        zone=asked.zone,
    )


def _parser() -> argparse.ArgumentParser:
    about = "A local stand-in for Telegram, with phones."
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=about)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--launch", type=Path, help="JSON file with the bot and the phones to start with")
    parser.add_argument("--token", default="", help="the bot's token, instead of the launch file's")
    parser.add_argument("--examples", type=Path, help="folder of files that the page offers to send")
    parser.add_argument("--zone", default="Asia/Almaty", help="time zone in which the page shows dates")
    parser.add_argument("--no-limits", action="store_true", help="no rate limits")
    parser.add_argument("--burst", type=int, default=BURST_PER_CHAT, help="messages a chat takes at once before 429")
    parser.add_argument("--open", action="store_true", help="let other machines use the page and the control API")
    return parser


if __name__ == "__main__":
    main()
