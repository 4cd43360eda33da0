"""The loader of dated values: what it reads, and each refusal by its words."""

import re
from datetime import date
from pathlib import Path

import pytest

from domain.law import Citation, Norm, Status
from storage.rulebook import RulebookFault, load_rulebook
from storage.rulebook.acts import load_acts
from storage.rulebook.places import ACTS
from tests.storage.rulebook_files import WHOLE, changed, folder

LINK = "https://adilet.zan.kz/rus/docs/U060000124_"


def test_a_value_is_read_with_its_date_citation_status_and_labels(tmp_path: Path) -> None:
    norm = load_rulebook(folder(tmp_path)).norms[1]
    assert norm == Norm(
        key="contract.filing_lead",
        unit="months",
        value=2,
        in_force_from=date(2013, 6, 21),
        citation=Citation("decree-124", "16(1)", date(2024, 8, 19), "https://example.org/16"),
        status=Status.IN_FORCE,
        rules=("contract.renewal.report_deadline",),
        labels={
            "kk": "Баянат мына мерзім бұрын беріледі",
            "ru": "Рапорт подаётся за",
            "en": "The raport is filed so long before",
        },
    )


def test_old_law_stays_beside_new_and_a_link_may_name_an_act(tmp_path: Path) -> None:
    old = load_rulebook(folder(tmp_path)).norms[0]
    assert (old.in_force_until, old.successor, old.citation.link) == (date(2013, 6, 20), "№ 585, 2013-06-21", LINK)


def test_values_are_read_oldest_first_however_they_are_written(tmp_path: Path) -> None:
    head, first, second = WHOLE.split("answer_term:")[0].partition("values:\n")[0], *WHOLE.split("    - ")[1:3]
    text = f"{head}values:\n    - {second.split('answer_term')[0]}    - {first}"
    norms = load_rulebook(folder(tmp_path, text)).norms
    assert [norm.in_force_from.year for norm in norms] == [2006, 2013]


def test_an_open_value_is_known_as_open(tmp_path: Path) -> None:
    assert [norm.open for norm in load_rulebook(folder(tmp_path)).norms] == [False, False, True]


@pytest.mark.parametrize(
    ("unit", "value", "held"),
    [
        ("code", "refusal", "refusal"),
        ("codes", "[first, second]", ("first", "second")),
        ("table", "{under_10: 30, over: null, to: age}", {"under_10": 30, "over": None, "to": "age"}),
        ("days", "0", 0),
    ],
)
def test_each_kind_of_unit_holds_its_kind_of_value(tmp_path: Path, unit: str, value: str, held: object) -> None:
    text = WHOLE.replace("unit: working_days", f"unit: {unit}").replace("value: 15", f"value: {value}")
    assert load_rulebook(folder(tmp_path, text)).norms[2].value == held


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            "    - in_force_from: 2006-05-25\n      in_force_until",
            "    - in_force_until",
            "contract.filing_lead[0]: in_force_from is missing. Add in_force_from.",
        ),
        (
            '      citation: {act: decree-124, paragraph: "16", wording: 2006-05-25, link: decree-124}\n',
            "",
            "contract.filing_lead[0]: citation is missing. Add citation.",
        ),
        (
            ", wording: 2006-05-25",
            "",
            "contract.filing_lead[0].citation: wording is missing. Add wording.",
        ),
        (
            "  en: The raport is filed so long before\n",
            "",
            "contract.filing_lead: en is missing. Add en.",
        ),
        (
            "  kk: Баянат мына мерзім бұрын беріледі\n",
            '  kk: "  "\n',
            "contract.filing_lead: kk is not a text. Write kk as words, in quotes if it is a number.",
        ),
        (
            "  unit: months",
            "  colour: blue\n  unit: months",
            "contract.filing_lead: unknown field colour. The fields here are en, kk, open, ru, rules, unit, values.",
        ),
        (
            "  unit: months",
            "  unit: months\n  unit: days",
            "unit: the key is written twice, the second time on line 7. Keep one of the two.",
        ),
        (
            "unit: months",
            "unit: moons",
            "contract.filing_lead: unknown unit moons. Use one of age, calendar_days, code, codes,",
        ),
        (
            "status: in_force",
            "status: certain",
            "contract.filing_lead[1]: unknown status certain. Use one of in_force, repealed, unit_rule, unknown.",
        ),
        (
            "act: decree-124",
            "act: decree-999",
            "contract.filing_lead[0].citation: unknown act decree-999. "
            "Add the act to domain/acts/acts.yaml or correct its key.",
        ),
        (
            "in_force_until: 2013-06-20",
            "in_force_until: 2005-06-20",
            "contract.filing_lead[0]: it ends on 2005-06-20, before it begins. Check in_force_from and in_force_until.",
        ),
        (
            "in_force_until: 2013-06-20",
            "in_force_until: 2013-06-21",
            "contract.filing_lead: the values from 2006-05-25 and 2013-06-21 overlap. "
            "End the older value the day before 2013-06-21 with in_force_until.",
        ),
        (
            "      in_force_until: 2013-06-20\n      value: 1\n      status: repealed\n",
            "      value: 1\n      status: in_force\n",
            "contract.filing_lead: the values from 2006-05-25 and 2013-06-21 overlap.",
        ),
        (
            "      in_force_until: 2013-06-20\n",
            "",
            "contract.filing_lead[0]: a repealed value has no last day in force. Add in_force_until.",
        ),
        (
            '      successor: "№ 585, 2013-06-21"\n',
            "",
            "contract.filing_lead[0]: a repealed value does not name its successor. "
            "Add successor, such as '№ 834, 2022-09-26'.",
        ),
        (
            "in_force_from: 2013-06-21",
            'in_force_from: "2013-06-21"',
            "contract.filing_lead[1]: in_force_from is not a date: '2013-06-21'. "
            "Write in_force_from as a day of the calendar, year-month-day without quotes, such as 2026-11-21.",
        ),
        (
            "in_force_from: 2013-06-21",
            "in_force_from: 2013-06-31",
            "contract.filing_lead[1]: in_force_from is not a date: '2013-06-31'. Write in_force_from as a day",
        ),
        (
            "in_force_from: 2013-06-21",
            "in_force_from: 2013-06-21 10:00:00",
            "contract.filing_lead[1]: in_force_from is not a date: datetime",
        ),
        (
            "value: 2\n",
            "value: two\n",
            "contract.filing_lead[1]: the value 'two' does not fit the unit months. Write a whole number.",
        ),
        (
            "value: 2\n",
            "value: true\n",
            "the value True does not fit the unit months. Write a whole number.",
        ),
        (
            "unit: months",
            "unit: code",
            "the value 1 does not fit the unit code. Write one word, in quotes if it looks like a number.",
        ),
        (
            "unit: months",
            "unit: codes",
            "the value 1 does not fit the unit codes. "
            "Write a list of words, in quotes if they look like numbers or dates.",
        ),
        (
            "unit: months",
            "unit: table",
            "the value 1 does not fit the unit table. Write a flat table of words with whole numbers or words.",
        ),
        (
            "rules: [contract.renewal.report_deadline]",
            "rules: contract.renewal.report_deadline",
            "contract.filing_lead: rules is not a list of words. Write rules as [first, second].",
        ),
        (
            "open: true",
            "open: perhaps",
            "open is neither true nor false. Write open: true only where the law leaves the value open.",
        ),
        (
            "values:\n    - in_force_from: 2006-05-25\n      value: 15",
            "values: []\n  old:\n    - in_force_from: 2006-05-25\n      value: 15",
            "contract.answer_term: unknown field old.",
        ),
    ],
)
def test_a_slip_is_refused_with_file_key_and_remedy(tmp_path: Path, old: str, new: str, words: str) -> None:
    parameters = changed(tmp_path, old, new)
    with pytest.raises(RulebookFault) as fault:
        load_rulebook(parameters)
    assert str(fault.value).startswith(f"{parameters / 'contract.yaml'}: ")
    assert words in str(fault.value)


def test_an_entry_without_values_is_refused(tmp_path: Path) -> None:
    text = WHOLE.split("  values:")[0] + "  values: []\n"
    with pytest.raises(RulebookFault, match=re.escape("it has no values. Add at least one value with")):
        load_rulebook(folder(tmp_path, text))


def test_a_bare_value_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulebookFault, match=re.escape("filing_lead: an entry is a set of named fields, not a bare")):
        load_rulebook(folder(tmp_path, "filing_lead: 2\n"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- one\n- two\n", "the whole file: the file is not a list of named entries. Begin each entry with 'name:'."),
        ("one: [2\n", "the whole file: this is not readable YAML ("),
    ],
)
def test_a_file_that_is_no_set_of_entries_is_refused(tmp_path: Path, text: str, words: str) -> None:
    parameters = folder(tmp_path, text)
    with pytest.raises(RulebookFault) as fault:
        load_rulebook(parameters)
    assert words in str(fault.value)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    parameters = folder(tmp_path)
    (parameters / "contract.yaml").write_bytes("ru: Отпуск".encode("cp1251"))
    with pytest.raises(RulebookFault, match=re.escape("the text is not UTF-8. Save the file as UTF-8.")):
        load_rulebook(parameters)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulebookFault, match=re.escape("there is no parameter file here. Restore the")):
        load_rulebook(tmp_path)


def test_an_absent_unit_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulebookFault, match=re.escape("no such file or directory. Check the path")):
        load_rulebook(folder(tmp_path), tmp_path / "unit.yaml")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("  status: repealed\n", "  status: gone\n", "order-287: unknown status gone. Use one of in_force, repealed,"),
        ('  successor: "№ 834, 2022-09-26"\n', "", "order-287: a repealed act does not name what repealed it."),
        ("  adopted: 2019-04-26\n", "", "order-287: adopted is missing. Add adopted."),
    ],
)
def test_an_act_that_is_not_whole_is_refused(tmp_path: Path, old: str, new: str, words: str) -> None:
    text = ACTS.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "acts.yaml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RulebookFault) as fault:
        load_acts(file)
    assert words in str(fault.value)


def test_the_repealed_order_carries_its_successor_and_its_day() -> None:
    order = load_acts()["order-287"]
    assert (order.number, order.repealed_on, order.successor) == ("287", date(2022, 9, 26), "№ 834, 2022-09-26")


def test_the_shipped_rulebook_loads_whole() -> None:
    assert {norm.labels.keys() >= {"kk", "ru", "en"} for norm in load_rulebook().norms} == {True}
