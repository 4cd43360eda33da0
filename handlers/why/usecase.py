"""Explain an answer: as of today, in full, or as of a day the reader types."""

from datetime import date

from domain.dates import years_after
from domain.law import NormMissing
from domain.workdays import ONE_DAY
from handlers.desk import Desk
from handlers.leave.typed_dates import DatesFault, OneDay, typed_dates
from handlers.ports import Talk
from handlers.screens import Screen
from handlers.why import wording
from handlers.why.explainer import NothingToExplain, Proofs
from handlers.why.wording import Asked

DAY_STEP = "why.day"  #: the next free text is the day as of which the law is read


async def explain(asked: Asked, proofs: Proofs, desk: Desk, *, fresh: bool = False) -> Screen:
    explainer = proofs.explainers.get(asked.subject)
    if explainer is None:
        return wording.nothing()
    try:
        because = await explainer(asked.ref, asked.on, desk)
    except NothingToExplain:
        return wording.nothing()
    except NormMissing:
        return wording.no_value(asked.on, asked)
    return wording.why(because, asked, desk.acts, proofs.rules, fresh=fresh)


def asked_on(subject: str, ref: int, day: int, full: bool, desk: Desk) -> Asked:
    """What a button asks: its day by ordinal, or today."""
    on = date.fromordinal(day) if day else desk.clock.today()
    return Asked(subject, ref, on, full, past=bool(day))


async def ask_day(subject: str, ref: int, full: bool, desk: Desk) -> Screen:
    async with desk.work() as work:
        data = {"subject": subject, "ref": ref, "full": full}
        await work.talks.put(desk.channel_user, Talk(DAY_STEP, data))
        await work.commit()
    return wording.ask_day()


async def day_given(text: str, talk: Talk, proofs: Proofs, desk: Desk) -> Screen:
    """The typed day; the question stays open until a date comes."""
    on = _day(text, desk.clock.today())
    if on is None:
        return wording.ask_day(wrong=True)
    async with desk.work() as work:
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    asked = Asked(talk.data["subject"], talk.data["ref"], on, talk.data["full"], past=True)
    return await explain(asked, proofs, desk)


def _day(text: str, today: date) -> date | None:
    """A single date; without a year it is the latest such day, for the past is asked about."""
    try:
        typed = typed_dates(text, years_after(today, -1) + ONE_DAY)
    except DatesFault:
        return None
    return typed.day if isinstance(typed, OneDay) else None
