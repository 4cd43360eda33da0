"""The roster from the command line: shown before it is kept, all or nothing."""

import io
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.__main__ import main
from bot.commands.roster import NOT_ASKED, NOTHING_KEPT, OVERTAKEN, Importer, Telling
from bot.house import open_words
from bot.spreadsheets import SpreadsheetFiles
from domain.people import Person
from examples.make_unit import FOLDER
from handlers.ports import Sheet
from storage.work import work_of
from tests.databases import migrated_sqlite, sqlite_url
from tests.fake_clock import FakeClock

UNIT = FOLDER / "unit-120.xlsx"
WITH_IIN = FOLDER / "unit-120-with-iin.xlsx"
CHANGED = FOLDER / "unit-120-changed.xlsx"
ERRORS = FOLDER / "unit-errors.xlsx"


def importer(engine: AsyncEngine, consent: Callable[[], bool], *, dry_run: bool = False) -> Importer:
    return Importer(work_of(engine), FakeClock(), Telling(open_words(), "en"), dry_run, consent)


def sheet_of(file: Path) -> Sheet:
    return SpreadsheetFiles().read(file.name, file.read_bytes())


async def taken(file: Path, engine: AsyncEngine, *, yes: bool = True, dry_run: bool = False) -> int:
    return await importer(engine, lambda: yes, dry_run=dry_run).take(file, sheet_of(file))


async def everybody(engine: AsyncEngine) -> tuple[Person, ...]:
    async with work_of(engine)() as work:
        return await work.people.all()


async def test_a_file_with_iins_is_taken_over_here(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with migrated_sqlite(tmp_path) as engine:
        assert await taken(WITH_IIN, engine) == 0
        assert all(person.iin for person in await everybody(engine))
    assert "The roster is applied" in capsys.readouterr().out


async def test_a_dry_run_shows_the_difference_and_keeps_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with migrated_sqlite(tmp_path) as engine:
        assert await taken(UNIT, engine, dry_run=True) == 0
        assert await everybody(engine) == ()
    assert "New: 120" in capsys.readouterr().out


async def test_without_a_yes_nothing_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with migrated_sqlite(tmp_path) as engine:
        assert await taken(UNIT, engine, yes=False) == 1
        assert await everybody(engine) == ()
    assert NOT_ASKED in capsys.readouterr().err


async def test_the_same_file_again_needs_no_yes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with migrated_sqlite(tmp_path) as engine:
        await taken(UNIT, engine)
        assert await taken(UNIT, engine, yes=False) == 0
    assert "The file equals the roster" in capsys.readouterr().out


async def test_every_bad_row_is_printed_and_the_remarks_stand_beside_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = Path(shutil.copy(ERRORS, tmp_path / "errors.xlsx"))
    async with migrated_sqlite(tmp_path) as engine:
        assert await taken(file, engine) == 1
        assert await everybody(engine) == ()
    said = capsys.readouterr().err
    assert "Row 5. Birth date: “17.04.88” is no date" in said
    assert said.rstrip().endswith(NOTHING_KEPT)
    page = load_workbook(tmp_path / "errors-remarks.xlsx").active
    assert page is not None
    assert "is no date" in str(page["AB5"].value)


async def test_a_roster_that_changed_while_the_operator_thought_is_not_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def meanwhile() -> bool:
        with sqlite3.connect(tmp_path / "sarbaz.db") as another:
            another.execute("UPDATE people SET post = 'стрелок' WHERE service_number = 'К-000002'")
        return True

    async with migrated_sqlite(tmp_path) as engine:
        await taken(UNIT, engine)
        assert await importer(engine, meanwhile).take(CHANGED, sheet_of(CHANGED)) == 1
        assert "Н-000001" not in {person.service_number for person in await everybody(engine)}
    assert OVERTAKEN in capsys.readouterr().err


@pytest.fixture
def operator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """His folder, with a database of its own."""
    monkeypatch.setenv("DATABASE_URL", sqlite_url(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_template_is_written_and_never_over_another_file(operator: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["roster", "template", "empty.xlsx", "--language", "kk"]) == 0
    assert "python -m bot roster import empty.xlsx" in capsys.readouterr().out
    page = load_workbook(operator / "empty.xlsx").active
    assert page is not None
    assert page["A1"].value == "Жеке нөмірі"
    assert main(["roster", "template", "empty.xlsx"]) == 1
    assert "is there already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.xlsx", None, "No such file or directory"),
        ("empty.csv", b"a,b", "There are no rows under the header"),
        ("letter.csv", b"Dear;Sir\r\n1;2", "There is no column “Service number”."),
    ],
)
def test_a_file_that_is_no_roster_is_refused_with_the_next_step(
    operator: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (operator / name).write_bytes(content)
    assert main(["roster", "import", name, "--language", "en"]) == 1
    assert said in capsys.readouterr().err


def test_yes_applies_and_nobody_at_the_keyboard_does_not(
    operator: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert main(["roster", "import", str(UNIT)]) == 1
    assert main(["roster", "import", str(UNIT), "--yes"]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("да\n"))
    assert main(["roster", "import", str(CHANGED)]) == 0
    assert main(["roster", "import", str(CHANGED), "--dry-run"]) == 0
