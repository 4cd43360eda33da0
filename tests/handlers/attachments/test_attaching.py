"""Attaching, opening and removing papers: on real storage, through the use cases."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.people import Person
from domain.raports import Raport, RaportId, RaportKind, RaportState
from handlers.attachments import usecase
from handlers.attachments.content import Refused
from handlers.desk import Desk, UnitSettings
from handlers.forms.record import papers_there
from handlers.ports import Talk
from handlers.screens import Screen, Text
from storage.work import work_of
from tests.databases import migrated_sqlite
from tests.desks import desk_of
from tests.fake_clock import FakeClock
from tests.handlers.attachments.test_content import photo
from tests.handlers.raports.conftest import Unit, Work, enlisted

CODE = "medical_document"


@pytest.fixture
async def work(tmp_path: Path) -> AsyncIterator[Work]:
    async with migrated_sqlite(tmp_path) as engine:
        yield work_of(engine)


@pytest.fixture
async def unit(work: Work) -> Unit:
    return await enlisted(work)


@pytest.fixture
async def draft(work: Work, unit: Unit) -> Raport:
    kind = RaportKind("family_illness")
    async with work() as one:
        kept = await one.raports.open(Raport(RaportId(0), kind, unit["sergeant"].id, RaportState.DRAFT, 1))
        await one.commit()
    return kept


def at(person: Person, work: Work, *, uploads: bool = True) -> Desk:
    return desk_of(person, work, FakeClock(), unit=UnitSettings("sarbaz_bot", uploads=uploads))


def talk(raport: Raport) -> Talk:
    return Talk(usecase.FILE_STEP, {"raport": raport.id, "paper": CODE})


def ids(screen: Screen) -> list[str]:
    return [line.words.id for line in screen.lines if isinstance(line.words, Text)]


async def now(raport: Raport, work: Work) -> Raport:
    async with work() as one:
        found = await one.raports.get(raport.id)
    assert found is not None
    return found


async def test_a_photo_makes_the_paper_present_and_its_removal_makes_it_missing(
    work: Work, unit: Unit, draft: Raport
) -> None:
    mine = at(unit["sergeant"], work)
    assert "Paper is missing: %(paper)s" in ids(await usecase.overview(draft.id, mine))
    await usecase.ask(draft.id, 0, mine)
    assert "Paper is there: %(paper)s" in ids(await usecase.file_sent(photo(), talk(draft), mine))
    assert papers_there(await now(draft, work)) == (CODE,)
    opened = await usecase.show_file(draft.id, 1, mine)
    assert [one.name for one in opened.documents] == [f"{draft.id}-{CODE}-1.jpg"]
    assert "This has changed meanwhile. Here is how it stands now." in ids(await usecase.remove(draft.id, 1, 1, mine))
    removed = await usecase.remove(draft.id, (await now(draft, work)).version, 1, mine)
    assert "Paper is missing: %(paper)s" in ids(removed)


async def test_a_file_that_is_no_paper_is_refused_and_not_kept(work: Work, unit: Unit, draft: Raport) -> None:
    screen = await usecase.file_sent(b"MZ", talk(draft), at(unit["sergeant"], work))
    assert "This is neither a JPEG or PNG picture nor a PDF. Nothing of it is kept." in ids(screen)
    assert await now(draft, work) == draft
    again = await usecase.refused(Refused.TOO_LARGE, talk(draft), at(unit["sergeant"], work))
    assert "The file is too large: at most 10 MB, and a picture at most 50 million points." in ids(again)


async def test_who_answers_it_and_the_personnel_officer_open_a_paper_and_nobody_else(
    work: Work, unit: Unit, draft: Raport
) -> None:
    await usecase.file_sent(photo(), talk(draft), at(unit["sergeant"], work))
    assert not (await usecase.show_file(draft.id, 1, at(unit["officer"], work))).documents, "a draft is his alone"
    was = await now(draft, work)
    async with work() as one:
        await one.raports.rewrite(replace(was, state=RaportState.WAITING, holder=unit["captain"].id), was=was)
        await one.commit()
    for name, opens in {"captain": True, "officer": True, "sergeant": True, "other": False, "head": False}.items():
        screen = await usecase.show_file(draft.id, 1, at(unit[name], work))
        assert bool(screen.documents) is opens, name
    version = (await now(draft, work)).version
    for name in ("sergeant", "captain"):
        await usecase.remove(draft.id, version, 1, at(unit[name], work))
    await usecase.file_sent(photo(), talk(draft), at(unit["sergeant"], work))
    async with work() as one:
        assert len(await one.attachments.of(draft.id)) == 1, "what is sent is not changed"


async def test_where_files_are_forbidden_it_is_recorded_to_whom_the_paper_was_shown(
    work: Work, unit: Unit, draft: Raport
) -> None:
    mine = at(unit["sergeant"], work, uploads=False)
    await usecase.ask(draft.id, 0, mine)
    await usecase.file_sent(photo(), talk(draft), mine)
    await usecase.shown_to("  капитан  Ли ", talk(draft), mine)
    async with work() as one:
        (kept,) = await one.attachments.of(draft.id)
    assert (kept.shown_to, kept.sha256, kept.by) == ("капитан Ли", "", unit["sergeant"].id)
    assert papers_there(await now(draft, work)) == (CODE,)
