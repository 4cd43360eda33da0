"""The operator's commands on a database of their own."""

import json
import sqlite3
from pathlib import Path

import pytest

from bot.__main__ import main

OFFICER = [
    *("officer", "add", "--bot", "@sarbaz_bot"),
    *("--service-number", "К-000003", "--last-name", "Жұмабаева", "--first-name", "Айгүл"),
    *("--post", "офицер по кадрам", "--unit", "в/ч 00000", "--rank", "major", "--sex", "female"),
    *("--birth-date", "1988-04-17", "--service-start", "2010-07-01"),
]


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without .env, and a database that is not there yet."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    file = tmp_path / "data" / "sarbaz.db"
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{file}")
    return file


def test_the_first_officer_gets_a_link_that_works_once(capsys: pytest.CaptureFixture[str], database: Path) -> None:
    assert main(OFFICER) == 0
    said = capsys.readouterr().out
    assert "https://t.me/sarbaz_bot?start=" in said
    secret = said.split("start=")[1].split()[0]
    with sqlite3.connect(database) as kept:
        assert secret not in "".join(kept.iterdump())
    kept.close()


def test_a_second_first_officer_is_refused_and_told_the_other_way(capsys: pytest.CaptureFixture[str]) -> None:
    main(OFFICER)
    assert main(OFFICER) == 1
    assert "python -m bot roster import" in capsys.readouterr().err


def test_somebody_on_the_roster_is_invited(capsys: pytest.CaptureFixture[str]) -> None:
    main(OFFICER)
    assert main(["invite", "К-000003", "--bot", "sarbaz_bot"]) == 0
    assert "It works once, for 14 days." in capsys.readouterr().out


def test_nobody_else_is_invited(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["invite", "К-999999", "--bot", "sarbaz_bot"]) == 1
    assert "Nobody on the roster has the service number К-999999" in capsys.readouterr().err


def test_a_fresh_database_is_migrated_and_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["migrate"]) == 0
    capsys.readouterr()
    assert main(["status"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["trouble"] == []
    assert report["inbox"] == {"waiting": 0, "dead": 0}


def test_without_a_token_run_says_where_to_get_one_and_how_to_try_without(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 2
    assert "make run" in capsys.readouterr().err


def test_an_unknown_database_is_named_with_the_two_that_are_served(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://somewhere/else")
    assert main(["status"]) == 2
    assert "use sqlite+aiosqlite or postgresql+asyncpg" in capsys.readouterr().err
