"""From the superior's desk to the acknowledged order, played through the real bot."""

from dataclasses import replace
from typing import Any

from domain.people import PersonId
from domain.raports import Raport, RaportState
from sandbox.client import Phone
from tests.conversations.stage import Stage

Unit = dict[str, PersonId]


async def files_a_renewal(sergeant: Phone) -> None:
    await sergeant.taps("Contract", "Ask for a new contract", "5 years, to 1 June 2032", "Send")
    await sergeant.reads("Raport No. 2026/1", fresh=True)


async def the_raport(stage: Stage) -> Raport:
    sergeant = await stage.person("A-000001")
    async with stage.work() as work:
        (raport,) = await work.raports.of_applicant(sergeant.id)
    return raport


async def last_prompt(phone: Phone) -> dict[str, Any]:
    await phone.reads("A raport waits for your answer.", fresh=True)
    shown: dict[str, Any] = await phone.last()
    return shown


async def test_a_raport_is_endorsed_approved_ordered_and_acknowledged(
    sergeant: Phone, company_commander: Phone, commander: Phone, personnel: Phone, stage: Stage
) -> None:
    await files_a_renewal(sergeant)
    await company_commander.reads("I ask for a new contract, term: 5 years")
    await company_commander.taps("I support it")
    await commander.reads("supports it, passed up")
    await commander.taps("Approve")
    await sergeant.reads("News of your raport: approved it.")
    await personnel.reads("An approved raport waits for its order.")
    await personnel.taps("Record the order")
    await personnel.sends("№ 215-к от 20.11.2026")
    await personnel.reads("Order No. 215-к of 20 November 2026", fresh=True)
    await sergeant.reads("Order issued, acknowledge it")
    await sergeant.reads("the signature on paper is still needed")
    await sergeant.taps("I have read it")
    await sergeant.reads("Order acknowledged", fresh=True)
    assert (await the_raport(stage)).state is RaportState.ACKNOWLEDGED


async def test_a_superiors_no_goes_up_with_his_opinion(
    sergeant: Phone, company_commander: Phone, commander: Phone
) -> None:
    await files_a_renewal(sergeant)
    await company_commander.taps("I do not support it")
    await company_commander.sends("Он нужен в другом взводе <b>")
    await commander.reads("does not support it, passed up")
    await commander.reads("Он нужен в другом взводе <b>")


async def test_a_superior_below_the_commander_is_not_offered_to_decide(
    sergeant: Phone, company_commander: Phone
) -> None:
    await files_a_renewal(sergeant)
    await last_prompt(company_commander)
    assert not {"Approve", "Refuse"} & set(await company_commander.labels())


async def test_the_head_has_nobody_to_pass_it_up_to(
    sergeant: Phone, company_commander: Phone, commander: Phone
) -> None:
    await files_a_renewal(sergeant)
    await company_commander.taps("I support it")
    await last_prompt(commander)
    assert "Pass up with my opinion" not in await commander.labels()


async def test_a_refusal_needs_a_reason_which_the_applicant_reads(
    sergeant: Phone, company_commander: Phone, commander: Phone, stage: Stage
) -> None:
    await files_a_renewal(sergeant)
    await company_commander.taps("I support it")
    await commander.taps("Refuse")
    await commander.reads("Why do you refuse?", fresh=True)
    assert (await the_raport(stage)).state is RaportState.WAITING
    await commander.taps("The post is being cut.")
    await sergeant.reads("Refused, acknowledge it")
    await sergeant.reads("The post is being cut.")
    await sergeant.taps("I have read it")
    await sergeant.reads("Refusal acknowledged", fresh=True)


async def test_a_returned_raport_keeps_its_number_and_place(
    sergeant: Phone, company_commander: Phone, stage: Stage, unit: Unit
) -> None:
    await files_a_renewal(sergeant)
    await company_commander.taps("Return for correction", "Please check what you filled in and correct it.")
    await sergeant.reads("Returned for correction")
    await sergeant.taps("Correct and send", "3 years, to 1 June 2030", "Send")
    await company_commander.reads("term: 3 years")
    raport = await the_raport(stage)
    assert (raport.state, raport.number, raport.holder) == (RaportState.WAITING, "2026/1", unit["company"])


async def test_a_withdrawn_raport_is_no_longer_asked_about(
    sergeant: Phone, company_commander: Phone, stage: Stage
) -> None:
    await files_a_renewal(sergeant)
    prompt = await last_prompt(company_commander)
    await sergeant.taps("Withdraw", "Yes, withdraw it")
    await sergeant.reads("Withdrawn by the applicant", fresh=True)
    await company_commander.presses_old(prompt["message_id"], "I support it")
    await company_commander.reads("Withdrawn by the applicant", fresh=True)
    assert (await the_raport(stage)).state is RaportState.WITHDRAWN


async def test_two_presses_give_one_decision(
    sergeant: Phone, company_commander: Phone, commander: Phone, stage: Stage
) -> None:
    await files_a_renewal(sergeant)
    await company_commander.taps("I support it")
    prompt = await last_prompt(commander)
    for _ in range(2):
        await commander.presses_old(prompt["message_id"], "Approve")
    await sergeant.reads("News of your raport: approved it.")
    raport = await the_raport(stage)
    async with stage.work() as work:
        history = await work.raports.history(raport.id)
    assert [step.action.value for step in history] == ["send", "support", "approve"]


async def test_an_old_button_shows_how_it_stands_and_changes_nothing(
    sergeant: Phone, company_commander: Phone, commander: Phone, stage: Stage
) -> None:
    await files_a_renewal(sergeant)
    prompt = await last_prompt(company_commander)
    await company_commander.taps("I support it")
    await commander.reads("A raport waits for your answer.")
    await company_commander.presses_old(prompt["message_id"], "I support it", version=0)
    await company_commander.sees_toast("This has changed meanwhile. Here is how it stands now.")
    assert (await the_raport(stage)).version == 3


async def test_somebody_no_longer_in_post_decides_nothing(
    sergeant: Phone, company_commander: Phone, stage: Stage, unit: Unit
) -> None:
    await files_a_renewal(sergeant)
    await last_prompt(company_commander)
    moved = await stage.person("A-000001")
    await stage.enlists(replace(moved, superior=unit["commander"]))
    await company_commander.taps("I support it")
    await company_commander.reads("There is no such raport.", fresh=True)
    assert (await the_raport(stage)).version == 2


async def test_a_commander_files_his_own_raport_and_never_decides_it(commander: Phone, stage: Stage) -> None:
    await commander.taps("Contract", "Ask for a new contract")
    await commander.taps("3 years, to 1 June 2030", "Send")
    await commander.sees_toast("The roster knows nobody to send it to. Print the paper and tell the personnel officer.")
    head = await stage.person("K-000001")
    async with stage.work() as work:
        (draft,) = await work.raports.of_applicant(head.id)
    assert draft.state is RaportState.DRAFT


async def test_an_order_that_can_not_be_read_is_asked_again(
    sergeant: Phone, company_commander: Phone, commander: Phone, personnel: Phone, stage: Stage
) -> None:
    await files_a_renewal(sergeant)
    await company_commander.taps("I support it")
    await commander.taps("Approve")
    await personnel.taps("Record the order")
    await personnel.sends("№ 215 от 5.12.2026")  # a day yet to come
    await personnel.reads("That holds no number and date of an order already issued.", fresh=True)
    assert (await the_raport(stage)).order is None


async def test_the_queue_is_reached_without_its_prompt(sergeant: Phone, company_commander: Phone) -> None:
    """A button lives 150 seconds in Telegram's queue: what it does must be reachable from the menu."""
    await files_a_renewal(sergeant)
    await company_commander.sends("/menu")
    await company_commander.taps("Waiting for my decision")
    await company_commander.reads("1 of 1 waiting for your answer", fresh=True)
    await company_commander.taps("List")
    await company_commander.reads("1 raport waits for your answer.", fresh=True)
    await company_commander.taps("С. Омаров: New contract")
    await company_commander.reads("I ask for a new contract, term: 5 years", fresh=True)


async def test_the_paper_comes_in_both_languages_and_both_formats(sergeant: Phone) -> None:
    await files_a_renewal(sergeant)
    for label, name, head in (
        ("Raport, Қазақша, PDF", "raport-2026-1-kk.pdf", b"%PDF"),
        ("Raport, Русский, Word", "raport-2026-1-ru.docx", b"PK"),
    ):
        await sergeant.sends("/menu")
        await sergeant.taps("My raports", "2026/1 New contract: Waiting for an answer", "Paper", label)
        assert (await sergeant.receives(name)).startswith(head)
