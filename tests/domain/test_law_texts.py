"""Every rule a reader can open is said in the three languages: one plain sentence, and the reading where it has one."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

import pytest

from domain.ledger import Rule
from storage.rulebook.ledger import load_rules

LANGUAGES: Final = {"kk", "ru", "en"}
LONGEST: Final = 300  #: letters of one sentence on the screen of a phone
KAZAKH: Final = re.compile("[әғқңөұүһі]", re.IGNORECASE)
LATIN: Final = re.compile("[A-Za-z]")
ANOTHER_SENTENCE: Final = re.compile(r"[.!?] +[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]")
KAZAKH_NUMBER: Final = "ҚР ДСМ-333/2020"  #: the number of an order, the same in every language
ENGLISH_NUMBER: Final = re.compile(r"\bNo\.")


@pytest.fixture(scope="module")
def rules() -> list[Rule]:
    return list(load_rules().values())


def texts(rules: list[Rule], language: str) -> Iterator[tuple[str, str]]:
    """Sentences and readings in one language with their rules."""
    for rule in rules:
        yield rule.id, rule.statement[language]
        if rule.reading:
            yield rule.id, rule.reading[language]


def test_every_rule_is_said_in_three_languages(rules: list[Rule]) -> None:
    acts = Counter(rule.act for rule in rules)
    assert (acts["decree-124"], acts["order-287"]) == (321, 21)
    assert [rule.id for rule in rules if set(rule.statement) != LANGUAGES] == []


def test_every_reading_is_said_in_three_languages(rules: list[Rule]) -> None:
    assert [rule.id for rule in rules if rule.reading and set(rule.reading) != LANGUAGES] == []


def test_kazakh_is_kazakh_and_not_the_russian_again(rules: list[Rule]) -> None:
    pairs = zip(texts(rules, "kk"), texts(rules, "ru"), strict=True)
    assert [rule for (rule, kazakh), (_, russian) in pairs if kazakh == russian or not KAZAKH.search(kazakh)] == []


def test_russian_has_no_kazakh_letters(rules: list[Rule]) -> None:
    said = ((rule, text.replace(KAZAKH_NUMBER, "")) for rule, text in texts(rules, "ru"))
    assert [rule for rule, text in said if KAZAKH.search(text)] == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_latin_letter_slips_into_kazakh_or_russian(rules: list[Rule], language: str) -> None:
    assert [rule for rule, text in texts(rules, language) if LATIN.search(text)] == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_statement_is_one_short_sentence(rules: list[Rule], language: str) -> None:
    for rule in rules:
        sentence = rule.statement[language]
        assert sentence.endswith("."), rule.id
        assert len(sentence) <= LONGEST, rule.id
        assert not ANOTHER_SENTENCE.search(ENGLISH_NUMBER.sub("No", sentence)), rule.id


def test_a_raport_is_never_called_a_report(rules: list[Rule]) -> None:
    """The one report there is, is of the verb: "reports in"."""
    assert [rule for rule, text in texts(rules, "en") if re.search(r"\breports?\b(?! in\b)", text)] == []
