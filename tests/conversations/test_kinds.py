"""Every kind of raport is filed, routed, decided and printed through the real bot, in Kazakh and in Russian.

One stage serves all kinds: the applicant reads Kazakh, the commander Russian; each paper is printed in both.
"""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
import pytest_asyncio

from bot.house import House
from bot.identity import Identity
from domain.people import Name, Person, Role, ServiceKind, Sex
from domain.ranks import Rank
from domain.raport_kinds import Conversation, KindSpec, Starter, bars
from domain.raports import ANNUAL_LEAVE, Action, Raport, RaportId, RaportState
from handlers.forms.kind import FormKind
from handlers.kinds import PaperOrder
from handlers.leave.fields import LeaveFields, as_json
from handlers.ports import Talk
from handlers.raports.names import button_name, state_name
from sandbox.client import Sandbox
from sandbox.server import running as running_sandbox
from sandbox.state import Options, State
from storage.kinds import load_kinds
from tests.conversations.filing import Desk, files, newest
from tests.conversations.stage import BOT, TOKEN, Stage, set_stage, stage_settings
from tests.fake_clock import FakeClock
from tests.people import make_person

pytestmark = pytest.mark.asyncio(loop_scope="module")

FORMS = tuple(spec for spec in load_kinds().values() if spec.conversation is Conversation.FORM)


@dataclass(frozen=True)
class Unit:
    """A stage with its people and their phones."""

    stage: Stage
    people: tuple[Person, ...]
    phones: dict[str, Desk]

    def filer(self, spec: KindSpec) -> Desk:
        """Who files it: the commander of the company, or the first whom it is for."""
        if spec.starter is Starter.COMMANDER:
            return self.phones["K-2"]
        return self.phones[self.about(spec).service_number]

    def about(self, spec: KindSpec) -> Person:
        return next(person for person in self.people if not bars(spec.who, person))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def unit(house: House, migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Unit]:
    database = Path(shutil.copy(migrated, tmp_path_factory.mktemp("kinds") / "sarbaz.db"))
    clock = FakeClock()
    async with running_sandbox(State(Options(limits=False))) as base, Sandbox.at(base) as sandbox:
        await sandbox.bot(TOKEN, BOT, "Sarbaz")
        async with set_stage(stage_settings(base, database), house, clock, sandbox) as stage:
            yield await _peopled(stage, house)


async def _peopled(stage: Stage, house: House) -> Unit:
    head = await stage.enlists(
        make_person("K-1", name=Name("Ахметов", "Нұрлан"), rank=Rank.COLONEL, roles=frozenset({Role.UNIT_COMMANDER}))
    )
    company = await stage.enlists(make_person("K-2", name=Name("Ким", "Андрей"), rank=Rank.CAPTAIN, superior=head.id))
    people = [
        await stage.enlists(replace(person, superior=company.id))
        for person in (
            make_person("A-1"),
            make_person("A-2", name=Name("Ахметова", "Әсел"), sex=Sex.FEMALE),
            make_person("A-3", name=Name("Ли", "Олег"), service_kind=ServiceKind.CONSCRIPT, contract=None),
            make_person("A-4", name=Name("Сәрсен", "Ерлан"), service_kind=ServiceKind.CADET, contract=None),
        )
    ]
    await _leave_granted(stage, people[0])
    languages = {"K-1": "ru", "K-2": "kk", "A-1": "kk", "A-2": "kk", "A-3": "kk", "A-4": "kk"}
    phones = {
        person.service_number: Desk(
            await stage.joins(person, languages[person.service_number]), languages[person.service_number], house.speech
        )
        for person in (head, company, *people)
    }
    return Unit(stage, tuple(people), phones)


async def _leave_granted(stage: Stage, person: Person) -> None:
    """An annual leave on record, around the days the forms speak of."""
    fields = as_json(LeaveFields(date(2026, 11, 5), date(2026, 12, 20), 45, 0, ""))
    leave = Raport(RaportId(0), ANNUAL_LEAVE, person.id, RaportState.ACKNOWLEDGED, 1, fields, number="2026/900")
    async with stage.work() as work:
        await work.raports.open(leave)
        await work.commit()


@pytest.mark.parametrize("spec", FORMS, ids=lambda spec: spec.id)
async def test_a_kind_is_filed_endorsed_decided_and_printed(spec: KindSpec, unit: Unit) -> None:
    await files(spec, unit.filer(spec), unit.about(spec).name.full)
    filed = await newest(unit.stage, spec)
    if spec.starter is not Starter.COMMANDER:
        await _answers(unit, "K-2", Action.SUPPORT, filed)
    await _answers(unit, "K-1", Action.APPROVE, filed)
    await unit.phones["K-1"].reads(state_name(RaportState.APPROVED))
    decided = await newest(unit.stage, spec)
    assert decided.state is RaportState.APPROVED
    await _prints(spec, unit, decided)


async def _answers(unit: Unit, who: str, action: Action, raport: Raport) -> None:
    """The prompt with this raport's number is on the phone of whoever holds it; its button is pressed."""
    desk = unit.phones[who]
    await desk.phone.reads(raport.number)
    await desk.taps(button_name(action))


async def _prints(spec: KindSpec, unit: Unit, raport: Raport) -> None:
    """From the one record: both languages, both formats, and the leave ticket where there is one."""
    kind = FormKind(spec)
    async with unit.stage.work() as work:
        applicant = await work.people.get(raport.applicant)
        desk = unit.stage.app.desks.set_for(1, Identity(applicant, "kk", Talk()), unit.stage.work)
        ordered = replace(raport, state=RaportState.ORDERED)
        for template in kind.papers(ordered):
            for language in ("kk", "ru"):
                order = PaperOrder(template, language, ordered, applicant, None)
                paper = await kind.paper(order, desk, work)
                assert desk.printer.pdf(paper).startswith(b"%PDF")
                assert desk.printer.docx(paper).startswith(b"PK")
                assert [mark for mark in ("%(", "<Rank") if mark in str(paper.fields)] == []
