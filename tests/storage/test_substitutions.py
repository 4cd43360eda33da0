"""Substitutions stand from a day to a day until they are ended; none is deleted."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.people import Person
from domain.substitutes import Substitution
from tests.storage.conftest import OpenSqlWork

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


async def test_a_substitution_stands_until_its_last_day_or_its_end(
    work: OpenSqlWork, sergeant: Person, commander: Person
) -> None:
    new = Substitution(0, commander.id, sergeant.id, date(2026, 12, 1), date(2026, 12, 15), commander.id)
    async with work() as one:
        kept = await one.substitutions.name(new, NOW)
        assert kept == replace(new, id=kept.id)
        assert await one.substitutions.standing(date(2026, 12, 15)) == (kept,)
        assert await one.substitutions.standing(date(2026, 12, 16)) == ()
        assert await one.substitutions.end(kept.id, NOW)
        assert not await one.substitutions.end(kept.id, NOW)
        assert await one.substitutions.standing(date(2026, 12, 1)) == ()
