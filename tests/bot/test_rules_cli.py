"""The rule commands: what they print and how they end."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.rules_cli import DONE, FAILED, NOT_DONE, main
from bot.rules_text import change_line, status_text, value_text
from bot.rules_view import act_status
from domain.law import Status
from domain.law_changes import Change, Turn
from storage.rulebook.acts import load_acts
from storage.rulebook.ledger import load_rules
from storage.rulebook.places import ROOT
from tests.domain.norms import norm

Said = pytest.CaptureFixture[str]

RULE = load_rules()["contract.renewal.report_deadline"]
LEAD = """\
cases:
- id: X1
  rule_ids: [contract.renewal.report_deadline]
  inputs: {contract_end: '2027-03-15'}
  expected: {latest_date: '2027-01-15'}
- id: X2
  rule_ids: [iin.check_digit]
  inputs: {iin: '991399000009'}
  expected: {valid: false}
"""


def test_check_prints_each_difference_with_its_norm_and_the_count(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "cases.yaml"
    file.write_text(LEAD, encoding="utf-8")
    assert main(["check", str(file)]) == FAILED
    assert capsys.readouterr().out.splitlines() == [
        "X2: valid: expected false, got true, norm decree-406 0",
        "1 passed, 1 failed",
    ]


def test_check_ends_with_nothing_to_say_when_all_pass(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "cases.yaml"
    file.write_text(LEAD.replace("valid: false", "valid: true"), encoding="utf-8")
    assert main(["check", str(file)]) == DONE
    assert capsys.readouterr().out == "2 passed, 0 failed\n"


def test_check_counts_an_unknown_rule_and_a_bad_date_as_failed(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "cases.yaml"
    file.write_text(
        LEAD.replace("contract.renewal.report_deadline", "contract.nothing").replace("'991399000009'", "2026-02-30"),
        encoding="utf-8",
    )
    assert main(["check", str(file)]) == FAILED
    assert capsys.readouterr().out.splitlines() == [
        "X1: could not be evaluated: no question answers the rule contract.nothing",
        "X2: could not be evaluated: 2026-02-30 is not a day of the calendar",
        "0 passed, 2 failed",
    ]


def test_check_follows_the_days_off_of_the_file(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "cases.yaml"
    days = "calendar: {years: {2027: {holidays: ['2027-01-15'], observed: [], government_working_days: []}}}\n"
    advised = LEAD.replace("{latest_date: '2027-01-15'}", "{advise_by: '2027-01-14'}").replace("false", "true")
    file.write_text(days + advised, encoding="utf-8")
    assert main(["check", str(file)]) == DONE


def test_check_before_all_law_fails_kindly(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "cases.yaml"
    file.write_text(LEAD, encoding="utf-8")
    assert main(["check", str(file), "--on", "1990-01-01"]) == FAILED
    assert "X2: could not be evaluated: iin.check_digit has no value on 1990-01-01" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "no such file or directory. Check the path and that the file may be read."),
        ("cases: [1\n", "this is not readable YAML ("),
        ("calendar: {}\n", "cannot be checked: there is no list of cases in it. Compare it with tests/domain/cases."),
        ("calendar: {years: [1]}\ncases: []\n", "cannot be checked: its calendar is not a set of years with their"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_a_sentence(
    tmp_path: Path, capsys: Said, text: str | None, words: str
) -> None:
    file = tmp_path / "cases.yaml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    assert main(["check", str(file)]) == NOT_DONE
    said = capsys.readouterr()
    assert (words in said.err, said.out) == (True, "")


def test_a_units_own_file_with_a_slip_is_told_in_a_sentence(tmp_path: Path, capsys: Said) -> None:
    own = tmp_path / "unit.yaml"
    own.write_text("leave.yearly_cap:\n  - {in_force_from: 2026-01-01, value: 90, basis: Order}\n", encoding="utf-8")
    assert main(["show", "leave.yearly_cap", "--unit", str(own)]) == NOT_DONE
    assert "this value is set by law (law-561, 46 p.2) and a unit cannot change it" in capsys.readouterr().err


def test_show_prints_norm_value_status_quote_reading_and_state(capsys: Said) -> None:
    assert main(["show", "contract.renewal.report_deadline", "--on", "2026-11-21"]) == DONE
    said = capsys.readouterr().out
    for words in (
        "contract.renewal.report_deadline\n",
        "№ 124, 16(1): Rules of military service",
        "Act: in force; edition of 2024-08-19; https://adilet.zan.kz/rus/docs/U060000124_",
        RULE.statement["en"],
        "Quote (Russian): «в срок не менее чем за два месяца",
        ": 2 months\n  from 2013-06-21; in force; decree-124, 16(1), edition of 2024-08-19; https://",
        "State: ",
        f"Reading: {RULE.reading['en']}",
    ):
        assert words in said


def test_show_says_of_an_act_that_was_not_at_hand(capsys: Said) -> None:
    assert status_text(norm(status=Status.REPEALED, successor="№ 834")) == "repealed by № 834"
    assert act_status(load_acts()["decree-406"]) == "its text was not at hand"


def test_show_says_of_a_repealed_act_by_what_it_was_repealed(capsys: Said) -> None:
    assert main(["show", "act.287.status"]) == DONE
    said = capsys.readouterr().out
    assert "№ 287, the act itself: " in said
    assert "Act: repealed 2022-09-26 by № 834, 2022-09-26; edition of 2021-03-31" in said


def test_show_tells_an_amending_act_and_notes_and_other_laws(capsys: Said) -> None:
    assert main(["show", "act.344.status"]) == DONE
    assert main(["show", "act.d124.status"]) == DONE
    assert main(["show", "osms.entitled"]) == DONE
    said = capsys.readouterr().out
    assert "Act: an amending act, it lives on in the acts it amended" in said
    assert "Note: Status is as the text states it" in said
    assert "Other laws: OSMS Law art. 5, 28(7)" in said


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_show_speaks_the_asked_language(capsys: Said, language: str) -> None:
    assert main(["show", "contract.renewal.report_deadline", "--lang", language]) == DONE
    titles = {"kk": "әскери қызмет өткеру қағидалары", "ru": "Правила прохождения воинской службы"}
    said = capsys.readouterr().out
    assert titles[language] in said
    assert RULE.statement[language] in said
    assert f"Reading: {RULE.reading[language]}" in said


def test_show_finds_a_value_by_its_own_key_with_all_its_periods(capsys: Said) -> None:
    assert main(["show", "holidays.constitution_day", "--lang", "ru"]) == DONE
    said = capsys.readouterr().out
    assert "День Конституции (число и месяц): 30.08\n  from 2001-12-13 until 2025-12-31; in force" in said
    assert "15.03\n  from 2027-01-01; not confirmed by a text of the act" in said


def test_show_says_when_a_day_has_no_value(capsys: Said) -> None:
    assert main(["show", "holidays.constitution_day", "--on", "2026-06-01"]) == DONE
    assert "holidays.constitution_day: no value on 2026-06-01" in capsys.readouterr().out


def test_show_marks_a_rule_of_the_unit(tmp_path: Path, capsys: Said) -> None:
    own = tmp_path / "unit.yaml"
    own.write_text("unit.answer_term:\n  - {in_force_from: 2026-12-01, value: 1, basis: Order 12}\n", encoding="utf-8")
    assert main(["show", "unit.answer_term", "--unit", str(own), "--on", "2026-12-01"]) == DONE
    said = capsys.readouterr().out
    assert ": 1 working day\n  from 2026-12-01; a rule of the unit, not of the law; unit, Order 12" in said


def test_show_offers_near_names_for_a_slip(capsys: Said) -> None:
    assert main(["show", "contract.renewal.report_deadlin"]) == NOT_DONE
    assert (
        "There is no rule or value called contract.renewal.report_deadlin. "
        "Did you mean contract.renewal.report_deadline" in capsys.readouterr().err
    )


def test_show_points_to_the_list_when_nothing_is_near(capsys: Said) -> None:
    assert main(["show", "zzz"]) == NOT_DONE
    assert capsys.readouterr().err == "There is no rule or value called zzz. `rules list` gives every rule's id.\n"


def listed(capsys: Said, *arguments: str) -> list[dict[str, object]]:
    assert main(["list", "--json", *arguments]) == DONE
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


def test_list_gives_every_rule_of_the_acts(capsys: Said) -> None:
    rows = listed(capsys)
    assert len({row["id"] for row in rows}) == 465
    assert {"id", "act", "paragraph", "kind", "state", "carried_by"} <= set(rows[0])


def test_list_filters_by_act_kind_use_and_paragraph(capsys: Said) -> None:
    ids = [row["id"] for row in listed(capsys, "--act", "124", "--paragraph", "16", "--kind", "deadline")]
    assert ids == [
        "contract.renewal.report_deadline",
        "contract.leaving.notice_deadline",
        "contract.expiry_during_childcare.window",
    ]
    assert [row["paragraph"] for row in listed(capsys, "--act", "decree-124", "--paragraph", "16(4)")] == ["16(4)"]
    assert {row["use"] for row in listed(capsys, "--use", "notify")} == {"notify"}


def test_list_filters_by_state(capsys: Said) -> None:
    states = [row["states"] for row in listed(capsys, "--state", "computed")]
    assert all("computed" in held for held in states if isinstance(held, list))


def test_list_prints_a_line_for_each_rule_and_the_count(capsys: Said) -> None:
    assert main(["list", "--paragraph", "16(1)", "--act", "124"]) == DONE
    first, count = capsys.readouterr().out.splitlines()
    assert first.startswith("contract.renewal.report_deadline  [decree-124, 16(1)]  deadline  ")
    assert count == "1 rules"


def test_diff_lists_what_changed_between_two_days(capsys: Said) -> None:
    assert main(["diff", "2025-12-31", "2027-01-01"]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert "2026-01-01  ended  holidays.constitution_day: 30.08 ended  [law-267, 3, edition of 2022-09-29]" in lines
    assert "2027-01-01  begun  holidays.constitution_day: 15.03  [law-267, 3, edition of 2022-09-29]" in lines
    assert lines[-1].endswith(" changes from 2025-12-31 to 2027-01-01")


def test_diff_wants_the_earlier_day_first(capsys: Said) -> None:
    assert main(["diff", "2027-01-01", "2026-01-01"]) == NOT_DONE
    assert capsys.readouterr().err == "The first date lies after the second; write the earlier one first.\n"


def test_a_date_that_does_not_exist_is_told_in_a_sentence(capsys: Said) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["diff", "2026-02-30", "2026-03-01"])
    assert ended.value.code == NOT_DONE
    assert "2026-02-30 is not a day of the calendar; write it as year-month-day" in capsys.readouterr().err


OLD = norm(value=1, since=date(2006, 5, 25), in_force_until=date(2013, 6, 20))
GONE = norm(in_force_until=date(2022, 9, 26), status=Status.REPEALED, successor="№ 834")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Change(date(2013, 6, 21), Turn.CHANGED, norm(), OLD), "2013-06-21  changed  topic.value: 1 month -> 2 months"),
        (Change(date(2022, 9, 26), Turn.REPEALED, GONE), "2022-09-26  repealed  topic.value: 2 months repealed by"),
    ],
)
def test_a_change_is_told_in_one_line(change: Change, words: str) -> None:
    assert change_line(change).startswith(words)


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [(45, "age", "45 years"), (1, "age", "1 year"), (3, "count", "3"), (10, "working_days", "10 working days")],
)
def test_a_number_is_told_with_its_unit(value: int, unit: str, words: str) -> None:
    assert value_text(value, unit) == words


def test_a_reader_who_has_enough_is_not_answered_with_a_traceback() -> None:
    command = [sys.executable, "-m", "bot.rules_cli", "list", "--json"]
    listing = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    assert listing.stdout is not None
    listing.stdout.close()
    assert listing.communicate()[1] == b""


def test_lists_and_tables_are_told_by_their_entries() -> None:
    assert value_text(("a", "b"), "codes") == "a, b"
    assert value_text({"under_10": 30, "over": None}, "table") == "under_10: 30, over: null"
    assert value_text((), "dates") == value_text({}, "table") == "none"


def test_the_rules_are_read_without_database_token_or_conversations(tmp_path: Path) -> None:
    asked = "import sys; from bot.__main__ import main; main(['rules', 'show', 'contract.renewal.report_deadline']); "
    asked += "print({'aiogram', 'sqlalchemy', 'fastapi', 'pydantic', 'docxtpl', 'handlers'} & set(sys.modules))"
    nothing_set = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    told = subprocess.run(
        [sys.executable, "-c", asked], cwd=tmp_path, env=nothing_set, capture_output=True, text=True, check=True
    )
    assert told.stdout.startswith("contract.renewal.report_deadline\n")
    assert told.stdout.endswith("set()\n")
