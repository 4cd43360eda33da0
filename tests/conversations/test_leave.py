"""Annual leave from the balance to the sent raport, played through the real bot. Today is Saturday 21 November 2026."""

from datetime import date

from domain.leave_ledger import EntryKind
from domain.people import PersonId
from domain.raports import Raport, RaportState
from sandbox.client import Phone
from tests.conversations.stage import Stage


async def only_raport(stage: Stage, person: PersonId) -> Raport:
    async with stage.work() as work:
        (raport,) = await work.raports.of_applicant(person)
    return raport


async def moved(stage: Stage, person: PersonId, year: int = 2026) -> list[tuple[EntryKind, int]]:
    async with stage.work() as work:
        return [(entry.kind, entry.days) for entry in await work.leave_days.of(person, year)]


async def writes_a_leave(phone: Phone, typed: str = "from 5 December for 15 days", travel: str = "4") -> None:
    """A whole draft, up to its preview."""
    await phone.taps("Annual leave", "New leave raport")
    await phone.reads("First day of leave", fresh=True)
    await phone.sends(typed)
    await phone.taps(travel, "Leave it out")
    await phone.reads("check before sending", fresh=True)


async def test_the_balance_says_what_is_due_and_what_no_act_sets(sergeant: Phone) -> None:
    await sergeant.taps("Annual leave")
    await sergeant.reads("Due for the year: 35 days")
    await sergeant.reads("Left: 35 days")
    await sergeant.reads("The act names no number")


async def test_a_leave_is_picked_in_the_calendar_and_sent(
    sergeant: Phone, company_commander: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    """Law 561-IV, 46 p.1: 16 December is a holiday and is not counted among the fifteen days."""
    await sergeant.taps("Annual leave", "New leave raport", "›", "5", "15 days", "4")
    await sergeant.reads("Place of leave", fresh=True)
    await sergeant.sends("Талғар")
    await sergeant.reads("First day: 5 December 2026", fresh=True)
    await sergeant.reads("Last day of leave: 20 December 2026")
    await sergeant.reads("Not counted: 16.12.2026, Independence Day")
    await sergeant.reads("Back on duty: 25 December 2026")
    await sergeant.reads("Left of leave year 2026 after it: 20 days")
    await sergeant.taps("Send")
    await sergeant.reads("Raport No. 2026/1", fresh=True)
    await company_commander.reads("A raport waits for your answer")
    await company_commander.reads("Left of the year before it: 35 days; after it: 20 days")
    raport = await only_raport(stage, unit["sergeant"])
    assert (raport.state, raport.holder) == (RaportState.WAITING, unit["company"])
    assert await moved(stage, unit["sergeant"]) == [(EntryKind.RESERVED, 15)]


async def test_typed_days_are_taken_like_pressed_ones(sergeant: Phone) -> None:
    await writes_a_leave(sergeant, "с 5 декабря на 15 дней")
    await sergeant.reads("Last day of leave: 20 December 2026")


async def test_words_that_make_no_leave_are_asked_again_with_examples(sergeant: Phone) -> None:
    await sergeant.taps("Annual leave", "New leave raport")
    await sergeant.sends("31.02–5.03")
    await sergeant.reads("There is no such day in the calendar.", fresh=True)
    await sergeant.reads("For example: 5.12–20.12")
    await sergeant.sends("1.11.2026-10.11.2026")
    await sergeant.reads("That day is past", fresh=True)


async def test_more_than_is_left_cannot_be_sent(sergeant: Phone) -> None:
    await writes_a_leave(sergeant, "5 желтоқсаннан 40 күнге")
    await sergeant.reads("This asks for more than is left: 5 days too many.")
    assert "Send" not in await sergeant.labels()


async def test_days_on_their_way_are_no_longer_left(sergeant: Phone) -> None:
    await writes_a_leave(sergeant)
    await sergeant.taps("Send")
    await sergeant.reads("Raport No. 2026/1", fresh=True)
    await sergeant.taps("Menu", "Annual leave")
    await sergeant.reads("Waiting for a decision: 15 days", fresh=True)
    await sergeant.reads("Left: 20 days")


async def test_travel_is_given_once_a_year(sergeant: Phone) -> None:
    """Decree 124, 120: a second part of the same year is not asked for days of travel."""
    await writes_a_leave(sergeant)
    await sergeant.taps("Send")
    await sergeant.reads("Raport No. 2026/1", fresh=True)
    await sergeant.taps("Menu", "Annual leave", "New leave raport")
    await sergeant.sends("26.12-30.12")
    await sergeant.taps("Leave it out")
    await sergeant.reads("No days of travel: they were given this year with raport No. 2026/1", fresh=True)


async def test_withdrawing_frees_the_days(sergeant: Phone, stage: Stage, unit: dict[str, PersonId]) -> None:
    await writes_a_leave(sergeant)
    await sergeant.taps("Send", "Withdraw", "Yes, withdraw it")
    await sergeant.reads("Withdrawn by the applicant", fresh=True)
    assert await moved(stage, unit["sergeant"]) == [(EntryKind.RESERVED, 15), (EntryKind.FREED, 15)]


async def test_a_draft_can_be_corrected_and_thrown_away(
    sergeant: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await writes_a_leave(sergeant)
    await sergeant.taps("Travel", "2")
    await sergeant.reads("Travel after it: 2 days; the last of them: 22 December 2026", fresh=True)
    await sergeant.taps("Days")
    await sergeant.sends("10.12-20.12")
    await sergeant.reads("Days of leave taken: 10 days", fresh=True)
    await sergeant.taps("Throw away", "Yes, throw it away")
    await sergeant.reads("Left: 35 days", fresh=True)
    async with stage.work() as work:
        assert await work.raports.of_applicant(unit["sergeant"]) == ()


async def test_a_draft_waits_for_its_writer(sergeant: Phone) -> None:
    await sergeant.taps("Annual leave", "New leave raport")
    await sergeant.sends("5.12–20.12")
    await sergeant.reads("Days of travel", fresh=True)
    await sergeant.sends("/start")
    await sergeant.taps("Annual leave", "Go on with the draft")
    await sergeant.reads("Days of travel", fresh=True)


async def test_a_double_press_of_send_files_one_raport(
    sergeant: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await writes_a_leave(sergeant)
    preview = await sergeant.last()
    await sergeant.taps("Send")
    await sergeant.reads("Raport No. 2026/1", fresh=True)
    send = next(button for row in preview["inline_keyboard"] for button in row if button["text"] == "Send")
    await sergeant.presses_data(send["callback_data"], preview["message_id"])
    await sergeant.reads("This raport is already sent", fresh=True)
    assert await moved(stage, unit["sergeant"]) == [(EntryKind.RESERVED, 15)]


async def test_who_is_away_is_named(sergeant: Phone, stage: Stage, unit: dict[str, PersonId]) -> None:
    fellow = await stage.joins(await stage.person("K-000002"))
    await writes_a_leave(fellow, "10.12–12.12", "No travel")
    await fellow.taps("Send")
    await fellow.reads("Raport No. 2026/1", fresh=True)
    chief = await stage.joins(await stage.person("K-000001"))
    await chief.taps("Waiting for my decision", "Approve")
    await chief.reads("Approved", fresh=True)
    await writes_a_leave(sergeant)
    await sergeant.reads("On leave in these days, of the same subunit:")
    await sergeant.reads("captain Ким Андрей")


async def test_why_shows_the_paragraph_the_facts_and_the_sum(sergeant: Phone) -> None:
    await sergeant.taps("Annual leave", "Why?")
    await sergeant.reads("article 46, paragraph 1(1)-(4)", fresh=True)
    await sergeant.reads("start of calendar service: 1 June 2015")
    await sergeant.reads("11 → 35")
    await sergeant.taps("In full")
    await sergeant.reads("leave.main_days", fresh=True)


async def test_why_as_of_a_day_without_a_text_says_so(sergeant: Phone) -> None:
    await sergeant.taps("Annual leave", "Why?", "As of another day")
    await sergeant.sends("nonsense")
    await sergeant.reads("I could not read a date", fresh=True)
    await sergeant.sends("01.03.2025")
    await sergeant.reads("For 1 March 2025 the texts at hand have no value", fresh=True)


async def test_an_approved_leave_is_used_and_can_be_printed(
    sergeant: Phone, commander: Phone, company_commander: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await writes_a_leave(sergeant)
    await sergeant.taps("Send")
    await company_commander.taps("I support it")
    await commander.reads("A raport waits for your answer")
    await commander.taps("Approve")
    await sergeant.reads("approved it", fresh=True)
    assert await moved(stage, unit["sergeant"]) == [
        (EntryKind.RESERVED, 15),
        (EntryKind.FREED, 15),
        (EntryKind.USED, 15),
    ]
    raport = await only_raport(stage, unit["sergeant"])
    assert raport.sent_on == date(2026, 11, 21)
