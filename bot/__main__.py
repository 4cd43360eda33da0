"""`python -m bot`: every command of the operator."""

import argparse
import sys

from bot.clock import ZoneFault
from bot.commands import database, demo, invite, officer, raports, roster, run
from bot.rules_cli import add_rules_commands
from bot.settings import SettingsFault
from bot.terminal import complain
from storage.engine import UnknownDatabase
from storage.rulebook.fault import RulebookFault


def main(argv: list[str] | None = None) -> int:
    """The exit status: 0 done, 1 found faults, 2 could not start (the reason and the next step are on stderr)."""
    args = _parser().parse_args(argv)
    try:
        status: int = args.run(args)
    except (SettingsFault, RulebookFault, ZoneFault, UnknownDatabase) as fault:
        complain(str(fault))
        return 2
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Sarbaz, an assistant for service members.")
    subparsers = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in (run, demo, roster, raports, officer, invite, database):
        command.add(subparsers)
    add_rules_commands(subparsers)
    return parser


if __name__ == "__main__":
    sys.exit(main())
