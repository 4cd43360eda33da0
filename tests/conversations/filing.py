"""Plays a kind of raport through the real bot from its data alone: filed, decided, ordered, acknowledged."""

from dataclasses import dataclass
from datetime import date

from domain.raport_kinds import Days, FieldType, FormField, KindSpec
from domain.raports import Raport, RaportState
from handlers.forms.wording import group_name
from handlers.ports import Words as Say
from handlers.screens import Text, Words, _
from sandbox.client import Phone
from tests.conversations.stage import Stage

PAST_DAY = date(2026, 11, 10)
COMING_DAY = date(2026, 12, 7)
LAST_DAY = date(2026, 12, 12)


@dataclass(frozen=True)
class Desk:
    """A phone with the language its owner reads."""

    phone: Phone
    language: str
    say: Say

    async def taps(self, *labels: Words) -> None:
        for label in labels:
            await self.phone.taps(self.say(label, self.language))

    async def reads(self, words: Words) -> None:
        """Since the last own action."""
        await self.phone.reads(self.say(words, self.language), fresh=True)


def answer_of(field: FormField) -> str:
    """A sensible typed answer; last days come after first ones."""
    match field.type:
        case FieldType.DATE if field.name in ("last", "ill_to", "service_end"):
            return f"{LAST_DAY:%d.%m.%Y}"
        case FieldType.DATE:
            return f"{PAST_DAY if field.days is Days.PAST else COMING_DAY:%d.%m.%Y}"
        case FieldType.DAYS | FieldType.NUMBER:
            return str(field.least)
        case _:
            return "Қысқаша мәтін"


async def files(kind: KindSpec, by: Desk, named: str = "") -> None:
    """From the command to the sent raport. *named* is the label of the person or leave to choose."""
    await by.phone.sends("/file")
    await by.taps(group_name(kind.group), Text(kind.title))
    for field in kind.fields:
        await by.reads(Text(field.ask))
        match field.type:
            case FieldType.CHOICE:
                await by.taps(Text(field.choices[0].label))
            case FieldType.PERSON:
                await by.phone.taps(named)
            case FieldType.RAPORT:
                await by.taps(_("No. %(number)s", number="2026/900"))
            case _:
                await by.phone.sends(answer_of(field))
    await by.taps(_("Send"))
    await by.reads(_("Waiting for an answer"))


async def newest(stage: Stage, kind: KindSpec) -> Raport:
    """The latest raport of the kind."""
    async with stage.work() as work:
        found = [one for one in await work.raports.in_state(*RaportState) if one.kind == kind.id]
    return found[-1]
