"""The contract from its dates to the acknowledged order, played through the real bot."""

from dataclasses import replace
from datetime import date

from domain.people import Contract, PersonId
from domain.raports import RaportKind, RaportState
from sandbox.client import Phone
from storage.rulebook.ledger import load_rules
from tests.conversations.stage import Stage

Unit = dict[str, PersonId]


async def asks_for_five_years(phone: Phone) -> None:
    await phone.taps("Contract", "Ask for a new contract", "5 years, to 1 June 2032")
    await phone.reads("Check the raport before it is sent", fresh=True)


async def changes_contract(stage: Stage, contract: Contract) -> None:
    sergeant = await stage.person("A-000001")
    await stage.enlists(replace(sergeant, contract=contract))


async def test_the_contract_shows_its_end_the_last_day_and_the_working_day(sergeant: Phone) -> None:
    """Decree 124, 16(1): two months before 1 June 2027; 1 April 2027 is a Thursday."""
    await sergeant.taps("Contract")
    await sergeant.reads("1 June 2022 – 1 June 2027")
    await sergeant.reads("Last day to file for a new contract: 1 April 2027")
    await sergeant.reads("File by this working day: 1 April 2027")
    await sergeant.reads("131 days are left.")


async def test_a_late_raport_is_taken_and_says_so(
    sergeant: Phone, company_commander: Phone, stage: Stage, unit: Unit
) -> None:
    """Decree 124, 16(1) sets the day; nothing in it refuses a late raport."""
    await changes_contract(stage, Contract(date(2023, 12, 31), date(2026, 12, 31), "3"))
    await sergeant.taps("Contract")
    await sergeant.reads("The last day passed 21 days ago.")
    await sergeant.taps("Ask for a new contract", "3 years, to 31 December 2029")
    await sergeant.reads("File now: the raport is accepted, the delay is recorded.", fresh=True)
    await sergeant.taps("Send")
    await sergeant.reads("Waiting for an answer", fresh=True)
    await company_commander.reads("The last day passed 21 days ago.")


async def test_over_the_age_limit_the_longer_term_and_two_papers_apply(sergeant: Phone, stage: Stage) -> None:
    """Decree 124, 40: four months, with the service reference and the medical conclusion."""
    person = await stage.person("A-000001")
    await stage.enlists(replace(person, birth_date=date(1982, 3, 15)))
    await sergeant.taps("Contract")
    await sergeant.reads("You reach the age limit on 15 March 2027")
    await sergeant.reads("Last day to file for a new contract: 1 February 2027")
    await sergeant.reads("conclusion of the military medical commission")


async def test_one_raport_for_one_end_of_contract(sergeant: Phone, unit: Unit, stage: Stage) -> None:
    await asks_for_five_years(sergeant)
    await sergeant.taps("Send")
    await sergeant.reads("Raport No. 2026/1", fresh=True)
    await sergeant.taps("Menu", "Contract")
    await sergeant.reads("A raport for a new contract is already open.", fresh=True)
    assert "Ask for a new contract" not in await sergeant.labels()
    async with stage.work() as work:
        assert len(await work.raports.of_applicant(unit["sergeant"])) == 1


async def test_a_notice_of_leaving_goes_the_same_way(sergeant: Phone, company_commander: Phone) -> None:
    await sergeant.taps("Contract", "Give notice of leaving")
    await sergeant.reads("You tell the commander that you leave when the contract ends: 1 June 2027", fresh=True)
    await sergeant.taps("Send")
    await company_commander.reads("I leave the service when my contract ends: 1 June 2027")


async def test_a_discarded_draft_leaves_nothing(sergeant: Phone, stage: Stage, unit: Unit) -> None:
    await asks_for_five_years(sergeant)
    await sergeant.taps("Discard the draft")
    await sergeant.reads("The draft is discarded", fresh=True)
    async with stage.work() as work:
        assert await work.raports.of_applicant(unit["sergeant"]) == ()


async def test_a_draft_survives_the_menu_and_is_sent_later(sergeant: Phone, stage: Stage, unit: Unit) -> None:
    await asks_for_five_years(sergeant)
    await sergeant.sends("/cancel")
    await sergeant.taps("My raports")
    await sergeant.reads("Choose one to see who has it", fresh=True)
    async with stage.work() as work:
        draft = await work.raports.draft_of(unit["sergeant"], RaportKind.CONTRACT_RENEWAL)
    assert draft is not None
    assert draft.fields["term"] == "5"


async def test_a_person_without_a_contract_is_told_so(sergeant: Phone, stage: Stage) -> None:
    await sergeant.taps("Contract")
    await sergeant.sees_button("Give notice of leaving")
    await stage.enlists(replace(await stage.person("A-000001"), contract=None))
    await sergeant.taps("Give notice of leaving")
    await sergeant.reads("The roster has no contract of yours.", fresh=True)


async def test_a_rank_the_law_does_not_name_is_said_plainly(sergeant: Phone, stage: Stage) -> None:
    """Law 561-IV, 25 names no captain of the second rank."""
    person = await stage.person("A-000001")
    await stage.enlists(replace(person, rank=type(person.rank)("captain_second_rank")))
    await sergeant.taps("Contract")
    await sergeant.reads("The Law does not name the age limit of your rank.")


async def test_the_proof_names_the_paragraph_and_the_end(sergeant: Phone) -> None:
    await sergeant.taps("Contract", "Why?")
    await sergeant.reads("paragraph 16(1)", fresh=True)
    await sergeant.reads("end of the contract: 1 June 2027")


async def test_the_whole_proof_tells_where_the_act_is_unclear_and_which_reading_was_chosen(sergeant: Phone) -> None:
    reading = load_rules()["contract.renewal.report_deadline"].reading["en"]
    await sergeant.taps("Contract", "Why?", "In full")
    await sergeant.reads("paragraph 16(1): this can be read in more than one way. The reading chosen:", fresh=True)
    await sergeant.reads(reading)


async def test_a_send_pressed_twice_sends_once(sergeant: Phone, stage: Stage, unit: Unit) -> None:
    await asks_for_five_years(sergeant)
    shown = await sergeant.last()
    await sergeant.taps("Send")
    await sergeant.reads("Raport No. 2026/1", fresh=True)
    await sergeant.presses_old(shown["message_id"], "Send")
    await sergeant.reads("Waiting for an answer")
    async with stage.work() as work:
        (raport,) = await work.raports.of_applicant(unit["sergeant"])
    assert raport.state is RaportState.WAITING
    assert raport.number == "2026/1"
