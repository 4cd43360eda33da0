"""Annual leave in Kazakh and in Russian: days typed in one's own words, dates, months and holidays in one's language.

Buttons are pressed by what they mean, so that the story does not hang on a translator's choice of words.
"""

import asyncio
from dataclasses import dataclass
from datetime import date

import pytest

from domain.leave_ledger import EntryKind
from domain.people import PersonId
from handlers.entries import OpenLeave
from handlers.leave.presses import NewLeave, PickTravel, SendLeave, SkipPlace, TurnMonth
from handlers.press import Press
from sandbox.client import Phone
from tests.conversations.stage import Stage
from tests.conversations.test_leave import moved


@dataclass(frozen=True)
class Tongue:
    """What the story says and reads in one language."""

    code: str
    month: str
    typed: str
    first: str
    holiday: str


KAZAKH = Tongue(
    "kk", "Желтоқсан 2026", "5 желтоқсаннан 15 күнге", "2026 ж. 5 желтоқсан", "16.12.2026, Тәуелсіздік күні"
)
RUSSIAN = Tongue("ru", "Декабрь 2026", "с 5 декабря на 15 дней", "5 декабря 2026 г.", "16.12.2026, День Независимости")


@pytest.mark.parametrize("tongue", [KAZAKH, RUSSIAN], ids=lambda tongue: tongue.code)
async def test_a_leave_is_written_and_sent_in_ones_own_language(
    tongue: Tongue, stage: Stage, unit: dict[str, PersonId]
) -> None:
    phone = await stage.joins(await stage.person("A-000001"), tongue.code)
    await presses(phone, OpenLeave())
    await presses(phone, NewLeave())
    await presses(phone, TurnMonth(1, date(2026, 12, 1).toordinal()))
    await phone.sees_button(tongue.month)
    await phone.sends(tongue.typed)
    await presses(phone, PickTravel(1, 2, 4))
    await presses(phone, SkipPlace(1, 3))
    await phone.reads(tongue.first, fresh=True)
    await phone.reads(tongue.holiday)
    await presses(phone, SendLeave(1, 4))
    await phone.reads("2026/1", fresh=True)
    assert await moved(stage, unit["sergeant"]) == [(EntryKind.RESERVED, 15)]


async def presses(phone: Phone, press: Press) -> None:
    """Press the button that means this, as soon as it is there."""
    async with asyncio.timeout(5):
        while press.pack() not in await meanings(phone):  # noqa: ASYNC110 - the phone is behind HTTP, no event comes from it
            await asyncio.sleep(0.02)
    await phone.presses_data(press.pack())


async def meanings(phone: Phone) -> set[str]:
    keyboards = [message["inline_keyboard"] for message in await phone.messages()]
    return {button.get("callback_data", "") for rows in keyboards for row in rows or [] for button in row}
