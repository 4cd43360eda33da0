"""The unit's own rules from the officer's chat to another person's raport. Today is Saturday 21 November 2026."""

import pytest

from domain.people import PersonId
from handlers.entries import OpenUnitRules
from handlers.unit_rules.presses import KeepUnitRule, SetUnitRule
from sandbox.client import Phone
from tests.conversations.stage import Stage
from tests.conversations.taps import forged
from tests.conversations.test_leave import writes_a_leave

BASIS = "приказ № 12 от 20.11.2026"


async def sets(officer: Phone, name: str, value: str, since: str = "21.11.2026") -> None:
    """A rule of the unit, from the menu to its kept state."""
    await officer.starts()
    await officer.taps("Roster", "Unit's own rules", name, "Set a new value")
    for typed in (value, since, BASIS):
        await officer.sends(typed)
    await officer.reads("check before keeping", fresh=True)
    await officer.taps("Keep it")
    await officer.sees_toast("Kept. The commander of the unit is told.")


async def test_an_officer_sets_a_rule_and_the_commander_is_told(
    personnel: Phone, commander: Phone, stage: Stage
) -> None:
    await personnel.taps("Roster", "Unit's own rules")
    await personnel.reads("Not set: neither the law at hand nor the unit names it.", fresh=True)
    await personnel.taps("Lead time of a leave raport", "Set a new value")
    await personnel.sends("two weeks")
    await personnel.reads("“two weeks” is not a whole number.", fresh=True)
    await personnel.sends("20")
    await personnel.reads("From which day on does it hold?", fresh=True)
    await personnel.taps("From today on, 21 November 2026")
    await personnel.reads("Which paper of the unit does it rest on?", fresh=True)
    await personnel.sends(BASIS)
    await personnel.reads("Lead time of a leave raport: 20 days", fresh=True)
    await commander.does_not_read("A rule of the unit has changed")
    await personnel.taps("Keep it")
    await personnel.reads("Today: 20 days", fresh=True)
    await personnel.reads("This is the unit's own rule, not the law.")
    await commander.reads("A rule of the unit has changed")
    await commander.reads(f"Basis: {BASIS}")
    await commander.reads("Kept by the personnel officer: major Жұмабаева Айгүл Қайратқызы")


async def test_the_lead_time_is_amber_with_its_paper_under_why_and_its_past_stays(
    personnel: Phone, sergeant: Phone
) -> None:
    await sets(personnel, "Lead time of a leave raport", "20")
    await writes_a_leave(sergeant)
    await sergeant.reads("By the unit's own rule a leave raport is filed 20 days before the start: this is later.")
    await sergeant.sees_button("Send")
    await sergeant.taps("Why?")
    await sergeant.reads(f"Basis: {BASIS}")
    await sergeant.reads("This is the unit's own rule, not the law.")
    await sergeant.taps("As of another day")
    await sergeant.sends("20.11.2026")
    answer = await sergeant.reads("A leave raport is filed at least so many days before the start", fresh=True)
    assert BASIS not in str(answer)


async def test_a_rule_that_begins_later_is_not_applied_before_its_day(
    personnel: Phone, sergeant: Phone, stage: Stage
) -> None:
    await sets(personnel, "Days closed to leave", "5.12–6.12", "1.12.2026")
    await writes_a_leave(sergeant)
    assert "no leave is given on these days" not in await sergeant.written()
    await stage.comes("2026-12-01")
    await sergeant.starts()
    await sergeant.taps("Annual leave", "Go on with the draft")
    await sergeant.reads(
        "By the unit's own rule no leave is given on these days, which it meets: 05.12.2026", fresh=True
    )


async def test_closed_days_and_strength_are_amber_and_do_not_stop_the_raport(
    personnel: Phone, sergeant: Phone, company_commander: Phone
) -> None:
    await sets(personnel, "Days closed to leave", "16.12–10.01, 1.05")
    await sets(personnel, "Share that stays on duty", "80")
    await writes_a_leave(sergeant)
    await sergeant.reads("no leave is given on these days, which it meets: 16.12.2026 – 10.01.2027")
    await sergeant.reads("at least 2 of 2 people of the subunit stay on duty (80 %)")
    await sergeant.reads("With this leave and those granted, 1 of 2 would stay.")
    await sergeant.taps("Send")
    await company_commander.reads("With this leave and those granted, 1 of 2 would stay.")


async def test_travel_by_distance_is_offered_as_the_unit_s_own(personnel: Phone, sergeant: Phone) -> None:
    await sets(personnel, "Days of travel by distance", "500=1; 1500=2")
    await sergeant.taps("Annual leave", "New leave raport")
    await sergeant.reads("First day of leave", fresh=True)
    await sergeant.sends("from 5 December for 15 days")
    await sergeant.reads("It is not the law.", fresh=True)
    await sergeant.taps("up to 1500 km: 2 days", "Leave it out")
    await sergeant.reads("Travel after it: 2 days", fresh=True)


async def test_the_unit_s_own_answer_time_is_shown_to_who_waits_and_who_answers(
    personnel: Phone, sergeant: Phone, company_commander: Phone
) -> None:
    """The assistant's default of fifteen days is said to be nobody's rule."""
    await writes_a_leave(sergeant)
    await sergeant.taps("Send")
    await sergeant.reads("Who has it", fresh=True)
    assert "it is answered within" not in await sergeant.written()
    assert "The assistant counts 15 working days" in await sergeant.written()
    await sets(personnel, "Answer to a raport", "10")
    await sergeant.taps("My raports", "2026/1 Annual leave: Waiting for an answer")
    await sergeant.reads("By the unit's own rule it is answered within 10 working days: by", fresh=True)


async def test_a_button_drawn_before_another_change_shows_how_it_stands_now(personnel: Phone, stage: Stage) -> None:
    await personnel.taps("Roster", "Unit's own rules", "Lead time of a leave raport")
    await personnel.sees_button("Set a new value")
    before = await personnel.last()
    await sets(personnel, "Lead time of a leave raport", "20")
    await personnel.presses_old(before["message_id"], "Set a new value")
    await personnel.sees_toast("This has changed meanwhile. Here is how it stands now.")


async def test_a_rule_is_put_back_from_a_day_on(personnel: Phone, sergeant: Phone, stage: Stage) -> None:
    await sets(personnel, "Lead time of a leave raport", "20")
    await personnel.taps("Back to the default")
    await personnel.sends("1.12.2026")
    await personnel.sends("приказ № 15 от 21.11.2026")
    await personnel.reads("This ends the day before: 20 days.", fresh=True)
    await personnel.taps("Keep it")
    await personnel.reads("From 21 November 2026 to 30 November 2026: 20 days", fresh=True)
    await stage.comes("2026-12-01")
    await writes_a_leave(sergeant)
    await sergeant.reads("set neither by the act nor by the unit")


async def test_a_sergeant_is_not_let_in_by_a_forged_button(
    sergeant: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    for press in (OpenUnitRules(), SetUnitRule("unit.answer_term", 0), KeepUnitRule("0123456789abcdef")):
        await forged(stage, sergeant, press)
        await sergeant.reads("Only the personnel officer sets the unit's own rules.", fresh=True)


@pytest.mark.parametrize("language", ["kk", "ru"])
async def test_a_rule_of_the_unit_is_set_in_each_language(
    stage: Stage, unit: dict[str, PersonId], language: str
) -> None:
    officer = await stage.joins(await stage.person("K-000003"), language)
    await forged(stage, officer, SetUnitRule("unit.closed_dates", 0))
    await officer.sends("25.12–10.01, 1.05")
    await officer.sends("21.11.2026")
    await officer.sends(BASIS)
    await officer.reads("25.12 – 10.01", fresh=True)
    await officer.reads(BASIS)
