"""`officer add`: the first person on an empty roster, who imports everybody else."""

import argparse
import asyncio
from datetime import date
from typing import TYPE_CHECKING

from bot.clock import SystemClock
from bot.commands.invite import add_bot_option, link_to, new_secret
from bot.offline import database_of
from bot.settings import database_settings
from bot.terminal import complain, say
from domain.people import Name, Person, PersonId, Role, ServiceKind, Sex
from domain.ranks import Rank
from handlers.ports import UnitOfWork
from storage.work import SqlUnitOfWork

if TYPE_CHECKING:
    from bot.terminal import Subparsers


class RosterNotEmpty(ValueError):
    """The first officer is added once; after that the roster file says who serves."""


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("officer", help="add the first personnel officer to an empty roster")
    commands = parser.add_subparsers(required=True, metavar="add")
    adding = commands.add_parser("add", help="add, and print the link to join")
    for name in ("service-number", "last-name", "first-name", "post", "unit"):
        adding.add_argument(f"--{name}", required=True)
    for name in ("patronymic", "subunit", "phone"):
        adding.add_argument(f"--{name}", default="")
    for name in ("birth-date", "service-start"):
        adding.add_argument(f"--{name}", required=True, type=date.fromisoformat, metavar="YEAR-MONTH-DAY")
    adding.add_argument("--rank", required=True, type=Rank, metavar="CODE", help="such as major or senior_lieutenant")
    adding.add_argument("--sex", required=True, type=Sex, choices=list(Sex))
    adding.add_argument("--language", default="kk", choices=("kk", "ru", "en"))
    add_bot_option(adding)
    adding.set_defaults(run=_add)


def _add(args: argparse.Namespace) -> int:
    try:
        secret = asyncio.run(_kept(_officer(args)))
    except RosterNotEmpty:
        complain("The roster is not empty. Give the role in the roster file: python -m bot roster import FILE")
        return 1
    say(asyncio.run(link_to(secret, args.bot)), "Open this link on the officer's phone. It works once.")
    return 0


async def _kept(officer: Person) -> str:
    settings = database_settings()
    clock = SystemClock(settings.unit.zone)
    async with database_of(settings) as engine, SqlUnitOfWork(engine) as work:
        secret = await first_officer(officer, work, clock, settings.unit.invitation_days)
        await work.commit()
    return secret


async def first_officer(officer: Person, work: UnitOfWork, clock: SystemClock, days: int) -> str:
    """Keep him and give the secret of his invitation; the caller commits. Raise RosterNotEmpty."""
    if await work.people.all():
        raise RosterNotEmpty
    return await new_secret(await work.people.save(officer), work, clock, days)


def _officer(args: argparse.Namespace) -> Person:
    """What the roster file will say better: ranks and posts are dated from the beginning of the service."""
    return Person(
        id=PersonId(0),
        service_number=args.service_number,
        name=Name(args.last_name, args.first_name, args.patronymic),
        birth_date=args.birth_date,
        sex=args.sex,
        rank=args.rank,
        rank_since=args.service_start,
        post=args.post,
        post_since=args.service_start,
        unit=args.unit,
        subunit=args.subunit,
        superior=None,
        service_kind=ServiceKind.CONTRACT,
        service_start=args.service_start,
        phone=args.phone,
        language=args.language,
        roles=frozenset({Role.PERSONNEL_OFFICER}),
    )
