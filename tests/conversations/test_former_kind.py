"""A raport whose kind's file was removed is still shown, answered and printed; nothing of it is lost."""

from dataclasses import replace

from domain.people import PersonId
from domain.raports import Raport, RaportId, RaportKind, RaportState
from sandbox.client import Phone
from tests.conversations.stage import Stage


async def waits_with_the_company(stage: Stage, unit: dict[str, PersonId]) -> Raport:
    """A raport of a kind nobody keeps any more, on the company commander's desk."""
    raport = Raport(
        RaportId(0),
        RaportKind("former"),
        unit["sergeant"],
        RaportState.WAITING,
        1,
        {"subject": "велосипед", "_papers": ["a"]},
        holder=unit["company"],
        since=stage.clock.now(),
        number="2026/7",
        sent_on=stage.clock.today(),
    )
    async with stage.work() as work:
        kept = await work.raports.open(raport)
        await work.commit()
    return replace(raport, id=kept.id)


async def test_a_raport_of_a_former_kind_goes_its_way_to_the_end(
    sergeant: Phone, company_commander: Phone, commander: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    kept = await waits_with_the_company(stage, unit)
    await company_commander.sends("/queue")
    await company_commander.taps("С. Омаров: Raport of a former kind (former)")
    await company_commander.reads("This kind of raport is no longer kept here: check it by hand.", fresh=True)
    await company_commander.reads("subject: велосипед")
    await company_commander.taps("I support it")
    await commander.taps("Approve")
    await sergeant.reads("News of your raport: approved it.")
    await sergeant.taps("Paper", "Raport, Қазақша, PDF")
    assert (await sergeant.receives("raport-2026-7-kk.pdf")).startswith(b"%PDF")
    async with stage.work() as work:
        now = await work.raports.get(kept.id)
    assert now is not None
    assert now.state is RaportState.APPROVED
