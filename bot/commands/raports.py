"""`raports`: what the operator asks about raports."""

from typing import TYPE_CHECKING

from bot.commands.raport_list import add_list
from bot.commands.raport_verify import add_verify

if TYPE_CHECKING:
    from bot.terminal import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("raports", help="the kinds of raport, the raports and their kept history")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    add_list(commands)
    add_verify(commands)
