"""How a place in an act is said."""

import pytest

from handlers.screens import Text
from handlers.why.citations import act_words, place_words
from storage.rulebook import load_rulebook
from storage.rulebook.acts import load_acts


@pytest.mark.parametrize(
    ("act", "place", "sentence"),
    [
        ("decree-124", "16(1)", "paragraph %(paragraph)s"),
        ("order-287", "17(1).1", "paragraph %(paragraph)s"),
        ("civil-code", "173", "article %(article)s"),
        ("law-561", "46 p.1(1)-(4)", "article %(article)s, paragraph %(paragraph)s"),
        ("law-561", "25 p.1-1(2)", "article %(article)s, paragraph %(paragraph)s"),
        ("law-561", "46 p.1 part 2", "article %(article)s, paragraph %(paragraph)s, part %(part)s"),
        ("law-561", "20, notes 1-2", "article %(article)s, notes %(notes)s"),
    ],
)
def test_a_law_is_cited_by_articles_and_a_decree_by_paragraphs(act: str, place: str, sentence: str) -> None:
    assert place_words(act, place).id == sentence


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ("law-561", "Law No. %(number)s"),
        ("decree-124", "Decree No. %(number)s"),
        ("order-287", "Order No. %(number)s"),
        ("apk-350", "Code No. %(number)s"),
    ],
)
def test_an_act_is_named_by_its_sort(act: str, sentence: str) -> None:
    said = act_words(act, load_acts())
    assert isinstance(said, Text)
    assert said.id == sentence


def test_an_act_that_is_not_in_the_register_is_named_by_its_key() -> None:
    assert act_words("order-0", {}) == "order-0"


def test_no_place_in_the_rulebook_is_left_in_its_own_shorthand() -> None:
    cited = [norm.citation for norm in load_rulebook().norms]
    said = [str(value) for one in cited for value in place_words(one.act, one.paragraph).params.values()]
    assert not [words for words in said if " p." in words or "part" in words or "notes" in words]
