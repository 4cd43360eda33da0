"""Setting a rule of the unit: officers alone, nothing half done, of two at once the first, the commander told."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from domain.law import Held
from domain.people import Role
from domain.talks import Talk
from handlers.screens import Screen
from handlers.unit_rules import usecase
from handlers.unit_rules.draft import Draft, Stage, as_talk
from handlers.unit_rules.notices import rule_changed
from handlers.unit_rules.presses import KeepUnitRule, ResetUnitRule
from handlers.unit_rules.record import kept_rules, rulebook_with
from handlers.unit_rules.usecase import STALE, UNIT_RULE_CHANGED
from tests.handlers.unit_rules.conftest import Office, said

LEAD = "unit.leave_raport_lead"
BASIS = "order No. 12 of 20.11.2026"
NOT_YOURS = "This is not open to you"


async def writes(office: Office, value: str = "10", since: str = "1.12.2026", who: str = "officer") -> str:
    """A whole change up to its preview; the digest of its button."""
    desk = office.desk(who)
    await usecase.begin(Draft(LEAD, len(await office.rules())), desk)
    await usecase.value_typed(value, await office.talk(who), desk)
    await usecase.since_typed(since, await office.talk(who), desk)
    return digest_of(await usecase.basis_typed(BASIS, await office.talk(who), desk))


def digest_of(screen: Screen) -> str:
    (digest,) = [b.press.digest for row in screen.rows for b in row if isinstance(b.press, KeepUnitRule)]
    return digest


async def keeps(office: Office, digest: str, who: str = "officer") -> Screen:
    return await usecase.keep(digest, await office.talk(who), office.desk(who))


async def value_on(office: Office, day: date) -> Held:
    async with office.work() as work:
        return rulebook_with(office.desk().rulebook, await kept_rules(work)).on(day)[LEAD].value


async def test_nothing_is_kept_before_the_yes(office: Office) -> None:
    digest = await writes(office)
    assert await office.rules() == ()
    await keeps(office, digest)
    (kept,) = await office.rules()
    assert (kept.key, kept.value, kept.since, kept.basis) == (LEAD, 10, date(2026, 12, 1), BASIS)
    assert kept.by == office.people["officer"].id


async def test_every_day_keeps_the_value_of_its_day(office: Office) -> None:
    await keeps(office, await writes(office, "10", "21.11.2026"))
    await keeps(office, await writes(office, "20", "1.03.2027"))
    days = (date(2026, 11, 20), date(2026, 11, 21), date(2027, 2, 28), date(2027, 3, 1))
    assert [await value_on(office, day) for day in days] == [0, 10, 10, 20]


async def test_the_default_is_put_back_from_a_day_on(office: Office) -> None:
    await keeps(office, await writes(office, "10", "21.11.2026"))
    desk = office.desk()
    await usecase.begin(Draft(LEAD, 1, reset=True), desk)
    await usecase.since_typed("1.12.2026", await office.talk(), desk)
    shown = await usecase.basis_typed(BASIS, await office.talk(), desk)
    assert "This ends the day before: %(value)s." in said(shown)
    await keeps(office, digest_of(shown))
    assert [await value_on(office, date(2026, 11, 30)), await value_on(office, date(2026, 12, 1))] == [10, 0]
    assert len(await office.rules()) == 2


async def test_what_is_not_set_cannot_be_put_back_by_a_button(office: Office) -> None:
    screen = await usecase.one(LEAD, office.desk())
    assert not [b for row in screen.rows for b in row if isinstance(b.press, ResetUnitRule)]
    await keeps(office, await writes(office))
    screen = await usecase.one(LEAD, office.desk())
    assert [b.press for row in screen.rows for b in row if isinstance(b.press, ResetUnitRule)] == [
        ResetUnitRule(LEAD, 1)
    ]


async def test_the_commander_is_told_of_each_change_once(office: Office) -> None:
    digest = await writes(office)
    await keeps(office, digest)
    await keeps(office, digest)
    (notice,) = await office.notices()
    assert (notice.kind, notice.to) == (UNIT_RULE_CHANGED, office.people["commander"].id)
    screen = await rule_changed(notice.params, office.desk("commander"))
    assert screen is not None
    assert said(screen)[0] == "A rule of the unit has changed"
    assert await rule_changed(notice.params, office.desk("sergeant")) is None


async def test_a_commander_who_sets_a_rule_himself_is_not_told(office: Office) -> None:
    both = replace(office.people["commander"], roles=frozenset({Role.UNIT_COMMANDER, Role.PERSONNEL_OFFICER}))
    async with office.work() as work:
        await work.people.save(both)
        await work.commit()
    office.people["commander"] = both
    await keeps(office, await writes(office, who="commander"), "commander")
    assert len(await office.rules()) == 1
    assert await office.notices() == []


async def test_of_two_officers_at_once_the_first_is_kept_and_the_other_is_told(office: Office) -> None:
    first = await writes(office, "10", who="officer")
    second = await writes(office, "20", who="second")
    shown = await asyncio.gather(keeps(office, first, "officer"), keeps(office, second, "second"))
    (kept,) = await office.rules()
    assert kept.value in (10, 20)
    assert [screen.toast for screen in shown].count(STALE) == 1
    assert len(await office.notices()) == 1


async def test_a_button_drawn_before_another_s_change_begins_nothing(office: Office) -> None:
    await keeps(office, await writes(office))
    screen = await usecase.begin(Draft(LEAD, 0), office.desk("second"))
    assert screen.toast == STALE
    assert await office.talk("second") == Talk()


async def test_the_button_of_an_earlier_preview_keeps_nothing(office: Office) -> None:
    earlier = await writes(office, "10")
    await writes(office, "20")
    await keeps(office, earlier)
    assert await office.rules() == ()


async def test_what_cannot_be_read_is_asked_again_and_nothing_moves(office: Office) -> None:
    desk = office.desk()
    await usecase.begin(Draft(LEAD, 0), desk)
    screen = await usecase.value_typed("ten", await office.talk(), desk)
    assert "“%(part)s” is not a whole number." in said(screen)
    assert (await office.talk()).expecting == Stage.VALUE
    await usecase.value_typed("10", await office.talk(), desk)
    screen = await usecase.since_typed("20.11.2026", await office.talk(), desk)
    assert "That day is past." in said(screen)
    screen = await usecase.since_pressed(date(2026, 11, 20).toordinal(), await office.talk(), desk)
    assert "That day is past." in said(screen)
    await usecase.since_pressed(date(2026, 11, 21).toordinal(), await office.talk(), desk)
    await usecase.basis_typed("an order", await office.talk(), desk)
    assert (await office.talk()).expecting == Stage.BASIS
    assert await office.rules() == ()


async def test_a_day_pressed_when_no_day_is_asked_has_no_effect(office: Office) -> None:
    await usecase.begin(Draft(LEAD, 0), office.desk())
    screen = await usecase.since_pressed(date(2026, 11, 21).toordinal(), await office.talk(), office.desk())
    assert said(screen)[0] == "Unit's own rules"
    assert await office.rules() == ()


async def test_a_day_that_has_passed_before_the_yes_is_asked_again(office: Office) -> None:
    digest = await writes(office, since="21.11.2026")
    office.clock.set("2026-11-22")
    screen = await keeps(office, digest)
    assert "That day is past." in said(screen)
    assert (await office.talk()).expecting == Stage.SINCE
    assert await office.rules() == ()


@pytest.mark.parametrize("key", ["contract.renewal_filing_lead", "unit.nothing"])
async def test_what_the_law_sets_is_not_open(office: Office, key: str) -> None:
    """Decree 124, 16(1): the filing day of a contract is the law's own."""
    assert said(await usecase.begin(Draft(key, 0), office.desk()))[0] == "Unit's own rules"
    assert said(await usecase.one(key, office.desk()))[0] == "Unit's own rules"


async def test_nobody_but_a_personnel_officer_sees_or_sets_a_rule(office: Office) -> None:
    desk = office.desk("sergeant")
    whole = Draft(LEAD, 0, value=10, since=date(2026, 12, 1), basis=BASIS)
    talk = as_talk(whole, Stage.PREVIEW)
    shown = [
        await usecase.overview(desk),
        await usecase.one(LEAD, desk),
        await usecase.begin(Draft(LEAD, 0), desk),
        await usecase.value_typed("10", talk, desk),
        await usecase.since_typed("1.12.2026", talk, desk),
        await usecase.basis_typed(BASIS, talk, desk),
        await usecase.keep(whole.digest, talk, desk),
    ]
    assert {said(screen)[0] for screen in shown} == {NOT_YOURS}
    assert await office.rules() == ()
