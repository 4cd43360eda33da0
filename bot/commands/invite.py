"""`invite`: a one-time link for somebody on the roster."""

import argparse
import asyncio
import secrets
from typing import TYPE_CHECKING

from bot.clock import SystemClock
from bot.offline import database_of
from bot.settings import Settings, database_settings, load_settings
from bot.telegram import connected, own_username
from bot.terminal import complain, say
from domain.invitations import SECRET_BYTES, invitation
from domain.people import PersonId
from handlers.ports import Clock, UnitOfWork
from storage.work import SqlUnitOfWork

if TYPE_CHECKING:
    from bot.terminal import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("invite", help="print a one-time link for a person on the roster")
    parser.add_argument("service_number")
    add_bot_option(parser)
    parser.set_defaults(run=_invite)


def add_bot_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--bot", metavar="USERNAME", default="", help="the bot's username; else Telegram is asked")


def _invite(args: argparse.Namespace) -> int:
    return asyncio.run(_print_link(args.service_number, args.bot))


async def _print_link(service_number: str, username: str) -> int:
    settings = database_settings()
    async with database_of(settings) as engine, SqlUnitOfWork(engine) as work:
        person = await work.people.by_service_number(service_number)
        if person is None or not person.on_roster:
            complain(f"Nobody on the roster has the service number {service_number}. Check it, or import the roster.")
            return 1
        secret = await new_secret(person.id, work, SystemClock(settings.unit.zone), settings.unit.invitation_days)
        await work.commit()
    say(await link_to(secret, username), f"It works once, for {settings.unit.invitation_days} days.")
    return 0


async def new_secret(person: PersonId, work: UnitOfWork, clock: Clock, days: int) -> str:
    """A fresh invitation by the operator; the caller commits."""
    secret = secrets.token_urlsafe(SECRET_BYTES)
    await work.invitations.add(invitation(secret, person, None, clock.now(), days))
    return secret


async def link_to(secret: str, username: str) -> str:
    name = username.lstrip("@") or await _asked(load_settings())
    return f"https://t.me/{name}?start={secret}"


async def _asked(settings: Settings) -> str:
    async with connected(settings) as bot:
        return await own_username(bot)
