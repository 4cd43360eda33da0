"""The "/" menu: for everybody by the phone's language, for members by their own language and roles."""

from typing import Final

from aiogram import Bot
from aiogram.methods import SetMyCommands
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from bot.catalogues import LANGUAGES
from bot.identity import Identity
from bot.words import Speech
from domain.people import Role
from handlers.screens import Text, _

FOR_ALL: Final = (
    ("menu", _("Main menu")),
    ("leave", _("Annual leave")),
    ("contract", _("Contract")),
    ("file", _("File a raport")),
    ("raports", _("My raports")),
    ("deadlines", _("My dates and rights")),
    ("law", _("The law")),
    ("settings", _("Settings")),
    ("privacy", _("My personal data")),
    ("help", _("What this assistant does")),
    ("cancel", _("Stop what you are doing")),
)
FOR_STRANGERS: Final = (("start", _("Begin")),)
FOR_ROLES: Final[dict[Role, tuple[tuple[str, Text], ...]]] = {
    Role.UNIT_COMMANDER: (("queue", _("Waiting for my decision")),),
    Role.PERSONNEL_OFFICER: (("orders", _("Orders to record")), ("roster", _("Roster"))),
}


class CommandsMenu:
    """Remembers what each chat was given, so that Telegram hears only of changes."""

    def __init__(self, bot: Bot, speech: Speech) -> None:
        self._bot = bot
        self._speech = speech
        self._given: dict[int, tuple[BotCommand, ...]] = {}

    async def announce(self) -> None:
        """At start: the menu of those who have not joined, Kazakh where the phone speaks none of our languages."""
        for code in (None, *LANGUAGES):
            commands = list(self._worded(FOR_STRANGERS, code or LANGUAGES[0]))
            scope = BotCommandScopeAllPrivateChats()
            await self._bot(SetMyCommands(commands=commands, scope=scope, language_code=code))

    async def refresh(self, chat: int, who: Identity) -> None:
        """This chat's own menu, after an answer."""
        commands = self._worded(commands_of(who), who.locale)
        if self._given.get(chat) == commands:
            return
        await self._bot(SetMyCommands(commands=list(commands), scope=BotCommandScopeChat(chat_id=chat)))
        self._given[chat] = commands

    def _worded(self, commands: tuple[tuple[str, Text], ...], language: str) -> tuple[BotCommand, ...]:
        return tuple(BotCommand(command=name, description=self._speech(text, language)) for name, text in commands)


def commands_of(who: Identity) -> tuple[tuple[str, Text], ...]:
    """What this person may ask for by a command."""
    if who.person is None:
        return FOR_STRANGERS
    by_role = tuple(command for role in Role if who.person.has(role) for command in FOR_ROLES.get(role, ()))
    return (*by_role, *FOR_ALL)
