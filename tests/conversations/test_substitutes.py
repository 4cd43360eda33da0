"""A substitute named in chat decides in the commander's place; the time sheet tells of it."""

from sandbox.client import Phone
from tests.conversations.stage import Stage
from tests.conversations.test_deciding import files_a_renewal, the_raport


async def test_a_named_substitute_decides_in_the_commander_s_place(
    sergeant: Phone, company_commander: Phone, commander: Phone, personnel: Phone, stage: Stage
) -> None:
    await commander.taps("Substitutes", "Name a substitute")
    await commander.reads("Write the beginning of the surname", fresh=True)
    await commander.sends("Жұмаб")
    await commander.reads("Who acts for:", fresh=True)
    await commander.taps("major А. Жұмабаева")
    await commander.reads("Write the first and the last day", fresh=True)
    await commander.sends("20.11.2026 15.12.2026")
    await commander.reads("In these days raports go to the substitute", fresh=True)
    await commander.taps("Keep it")
    await commander.sees_toast("Kept")
    await personnel.reads("You act for:")
    await files_a_renewal(sergeant)
    await company_commander.reads("I ask for a new contract, term: 5 years")
    await company_commander.taps("I support it")
    await personnel.reads("A raport waits for your answer.")
    await personnel.reads("Answers in his place today")
    await personnel.taps("Approve")
    await sergeant.reads("News of your raport: approved it.")
    await sergeant.reads("In the place of:")
    raport = await the_raport(stage)
    async with stage.work() as work:
        step = (await work.raports.history(raport.id))[-1]
    assert step.acted_for == (await stage.person("K-000001")).id
    await sergeant.taps("Paper", "Time sheet, Русский")
    await sergeant.reads("The check code on it", fresh=True)
