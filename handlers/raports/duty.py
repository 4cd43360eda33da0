"""Today's absences and substitutes, read anew each time it is asked who may answer."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from domain.people import PersonId
from domain.raports import Raport, RaportState
from domain.substitutes import Duty, duty_on
from handlers.leave.fields import leave_fields
from handlers.ports import UnitOfWork

GRANTED: Final = (RaportState.APPROVED, RaportState.ORDERED, RaportState.ACKNOWLEDGED)


async def duty_now(work: UnitOfWork, day: date) -> Duty:
    """Who is away by an approved leave and who acts for whom on *day*."""
    granted = await work.raports.in_state(*GRANTED)
    return duty_on(day, away_on(day, granted), await work.substitutions.standing(day))


def away_on(day: date, granted: Iterable[Raport]) -> frozenset[PersonId]:
    """Applicants whose granted leave, days of travel included, covers the day."""
    return frozenset(raport.applicant for raport in granted if _covers(raport, day))


def _covers(raport: Raport, day: date) -> bool:
    fields = raport.fields
    return bool(fields.get("first") and fields.get("last")) and leave_fields(raport).overlaps(day, day)
