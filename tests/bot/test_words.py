"""Sentences with their parameters in three languages."""

from datetime import UTC, date, datetime
from gettext import NullTranslations

import pytest

from bot.catalogues import load_catalogues
from bot.words import Speech, language_of
from domain.ranks import Rank
from handlers.screens import Numeric, Param, Said, Text, _, n_

SPEECH = Speech(load_catalogues(), "Asia/Almaty")
PLAIN = Speech(dict.fromkeys(("kk", "ru", "en"), NullTranslations()), "Asia/Almaty")
HALF_PAST = datetime(2026, 12, 4, 19, 30, tzinfo=UTC)  #: after midnight in Almaty


@pytest.mark.parametrize(
    ("value", "kk", "ru", "en"),
    [
        (date(2026, 12, 5), "2026 ж. 5 желтоқсан", "5 декабря 2026 г.", "5 December 2026"),
        (HALF_PAST, "2026 ж. 5 желтоқсан, 00:30", "5 декабря 2026 г., 00:30", "5 December 2026, 00:30"),
        (Numeric(date(2026, 12, 5)), "05.12.2026", "05.12.2026", "05.12.2026"),
        (2026, "2026", "2026", "2026"),
        (12345, "12 345", "12 345", "12,345"),
        (Rank.STAFF_SERGEANT, "штаб-сержант", "штаб-сержант", "staff sergeant"),
        (Rank.MASTER_SERGEANT, "шебер-сержант", "мастер-сержант", "master sergeant"),
        (Said({"kk": "бір", "ru": "один", "en": "one"}), "бір", "один", "one"),
        (Said({"ru": "один"}), "один", "один", "один"),
        ("100 % <b>", "100 % <b>", "100 % <b>", "100 % <b>"),
    ],
)
def test_a_parameter_is_written_as_each_language_writes_it(value: Param, kk: str, ru: str, en: str) -> None:
    text = _("%(value)s", value=value)
    assert [PLAIN(text, language) for language in ("kk", "ru", "en")] == [kk, ru, en]


def test_no_odd_space_of_the_locale_data_reaches_a_phone() -> None:
    said = "".join(PLAIN(_("%(d)s %(n)s", d=date(2026, 12, 5), n=10**6), language) for language in ("kk", "ru", "en"))
    assert not {"\u202f", "\u00a0"} & set(said)


def test_a_text_inside_a_text_is_said_in_the_same_language() -> None:
    inner = Text("inner %(n)s", {"n": 5})
    assert PLAIN(_("outer: %(inner)s", inner=inner), "ru") == "outer: inner 5"


def test_a_sentence_without_parameters_may_hold_a_percent_sign() -> None:
    assert PLAIN(_("100% of pay"), "en") == "100% of pay"


@pytest.mark.parametrize(("count", "said"), [(1, "1 day"), (2, "2 days"), (5, "5 days")])
def test_english_counts_by_its_own_forms(count: int, said: str) -> None:
    assert SPEECH(n_("%(n)s day", "%(n)s days", count), "en") == said


@pytest.mark.parametrize(
    ("code", "language"),
    [("kk", "kk"), ("ru", "ru"), ("en-GB", "en"), ("RU", "ru"), ("uz", "kk"), ("", "kk"), (None, "kk")],
)
def test_a_phone_in_another_language_is_spoken_to_in_kazakh(code: str | None, language: str) -> None:
    assert language_of(code) == language
