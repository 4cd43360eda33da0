"""The ledger as shipped: every rule of the five acts has a state (its claims: tests/bot/test_rule_carriers.py)."""

from collections import Counter
from pathlib import Path

import pytest

from domain.ledger import Ledger, stateless, strangers, unworked
from storage.rulebook import RulebookFault, load_rulebook
from storage.rulebook.acts import load_acts
from storage.rulebook.ledger import function_exists, load_ledger
from storage.rulebook.places import ROOT
from storage.rulebook.strict_yaml import read_yaml

SHARED = ROOT.parent / "shared" / "rules.yaml"


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger()


def test_the_catalogue_holds_every_rule_of_the_five_acts(ledger: Ledger) -> None:
    assert Counter(rule.act for rule in ledger.rules.values()) == {
        "order-287": 21,
        "decree-124": 321,
        "order-qandas": 12,
        "order-333": 79,
        "order-fqc": 32,
    }
    assert {rule.act for rule in ledger.rules.values()} <= set(load_acts())


@pytest.mark.skipif(not SHARED.exists(), reason="the list the catalogue was made from lies outside the published tree")
def test_the_catalogue_agrees_with_the_list_it_was_made_from(ledger: Ledger) -> None:
    theirs = [
        (one["id"], one["paragraph"], one["kind"], one["assistant_use"], one["statement_src"], one["value"])
        for one in read_yaml(SHARED)
    ]
    ours = [(one.id, one.paragraph, one.kind, one.use, one.quote, one.value) for one in ledger.rules.values()]
    assert sorted(ours, key=lambda one: one[0]) == sorted(theirs, key=lambda one: one[0])


def test_eighty_seven_rules_carry_a_reading(ledger: Ledger) -> None:
    assert sum(bool(rule.reading) for rule in ledger.rules.values()) == 87


def test_every_rule_has_a_state(ledger: Ledger) -> None:
    assert stateless(ledger) == ()


def test_no_state_speaks_of_an_unknown_rule(ledger: Ledger) -> None:
    assert strangers(ledger) == ()


def test_every_rule_to_be_worked_with_is_computed_scheduled_checked_or_coming(ledger: Ledger) -> None:
    assert unworked(ledger) == ()


def test_every_value_speaks_only_of_rules_that_are_known(ledger: Ledger) -> None:
    carried = {rule for norm in load_rulebook().norms for rule in norm.rules}
    outside = {rule for rule in carried if rule not in ledger.rules}
    assert {rule for rule in outside if not rule.startswith(("law561.", "iin."))} == set()


RULE = """\
a.rule:
  paragraph: '4'
  kind: definition
  actor: commander
  audience: [serviceman]
  use: guide
  statement: {en: It is so., ru: Это так., kk: Бұл солай.}
  quote: {language: ru, text: так}
  value: {}
"""


def folders(tmp_path: Path, rules: str = RULE, states: str = "a.rule: {shown: law}\n") -> tuple[Path, Path]:
    for name, text in (("catalogue", rules), ("states", states)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "decree-124.yaml").write_text(text, encoding="utf-8")
    return tmp_path / "catalogue", tmp_path / "states"


def test_a_rule_is_said_in_three_languages(tmp_path: Path) -> None:
    said = {"en": "It is so.", "ru": "Это так.", "kk": "Бұл солай."}
    assert load_ledger(*folders(tmp_path)).rules["a.rule"].statement == said


def test_a_state_may_name_several_carriers(tmp_path: Path) -> None:
    states = "a.rule: {computed: [domain.dates.span, domain.dates.month_end], coming: 'issue 5: notice'}\n"
    state = load_ledger(*folders(tmp_path, states=states)).states["a.rule"]
    assert state.computed == ("domain.dates.span", "domain.dates.month_end")
    assert state.coming == ("issue 5: notice",)


@pytest.mark.parametrize(
    ("rules", "states", "words"),
    [
        (RULE.replace("  use: guide\n", ""), "", "a.rule: use is missing. Add use."),
        (RULE.replace("text: так", "words: так"), "", "a.rule.quote: unknown field words. The fields here are"),
        (RULE.replace("{en: It", "{de: It"), "", "a.rule.statement: unknown field de. The fields here are en, kk, ru."),
        (RULE.replace(", kk: Бұл солай.", ""), "", "a.rule.statement: kk is missing. Add kk."),
        (RULE + "  reading: {en: So., ru: Так.}\n", "", "a.rule.reading: kk is missing. Add kk."),
        (RULE, "a.rule: {done: yes}\n", "a.rule: unknown field done. The fields here are checked, coming, computed,"),
        (RULE, "a.rule: {}\n", "a.rule: the rule has no state. Give it one of checked, coming, computed, exempt,"),
        (RULE, "a.rule: {computed: 5}\n", "a.rule: computed is not a list of words. Write computed"),
        (RULE, "a.rule: computed\n", "a.rule: an entry is a set of named fields, not a bare value. Give it"),
    ],
)
def test_a_slip_in_the_ledger_is_refused_with_its_remedy(tmp_path: Path, rules: str, states: str, words: str) -> None:
    with pytest.raises(RulebookFault) as fault:
        load_ledger(*folders(tmp_path, rules, states or "a.rule: {shown: law}\n"))
    assert words in str(fault.value)


def test_a_rule_may_stand_in_one_file_only(tmp_path: Path) -> None:
    catalogue, states = folders(tmp_path)
    (catalogue / "second.yaml").write_text(RULE, encoding="utf-8")
    with pytest.raises(RulebookFault, match=r"second\.yaml: a\.rule: another file has this rule already\. Keep it in"):
        load_ledger(catalogue, states)


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("domain.dates.month_end", True),
        ("domain.dates.month_start", False),
        ("domain.nowhere.month_end", False),
        ("domain.iin.LENGTH", False),
        ("month_end", False),
        ("", False),
    ],
)
def test_a_function_is_there_when_it_imports_and_can_be_called(path: str, there: bool) -> None:
    assert function_exists(path) is there
