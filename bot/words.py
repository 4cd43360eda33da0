"""Says a Text in a language: the sentence comes from the catalogue, the parameters are typed until this moment."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.catalogues import LANGUAGES, Catalogues
from bot.formats import instant, long_date, number, numeric_date, rank_name
from domain.ranks import Rank
from handlers.screens import Numeric, Param, Said, Text, Words


class Speech:
    """Words in the reader's language; plain text, not yet escaped for any channel."""

    def __init__(self, catalogues: Catalogues, zone: str) -> None:
        self._catalogues = catalogues
        self._zone = ZoneInfo(zone)

    def __call__(self, text: Words, language: str) -> str:
        match text:
            case str():
                return text
            case Said():
                return said(text, language)
            case Text():
                return self._sentence(text, language)
            case _:
                assert_never(text)

    def _sentence(self, text: Text, language: str) -> str:
        catalogue = self._catalogues[language]
        if text.count is None:
            template = catalogue.gettext(text.id)
        else:
            template = catalogue.ngettext(text.id, text.plural, text.count)
        return template % self._params(text.params, language) if text.params else template

    def _params(self, params: Mapping[str, Param], language: str) -> dict[str, str]:
        return {name: self._param(value, language) for name, value in params.items()}

    def _param(self, value: Param, language: str) -> str:
        match value:
            case Rank():
                return rank_name(value, language)
            case str():
                return value
            case int():
                return number(value, language)
            case datetime():
                return instant(value, language, self._zone)
            case date():
                return long_date(value, language)
            case Numeric(day):
                return numeric_date(day)
            case Said() | Text():
                return self(value, language)
            case _:
                assert_never(value)


def said(text: Said, language: str) -> str:
    """The sentence in that language, else in the first of kk, ru, en it has."""
    for candidate in (language, *LANGUAGES):
        if sentence := text.by_language.get(candidate):
            return sentence
    raise LookupError(f"a Said without words: {sorted(text.by_language)}")


def language_of(code: str | None) -> str:
    """The interface language for a phone's IETF tag; Kazakh where the phone speaks none of ours."""
    spoken = (code or "").partition("-")[0].lower()
    return spoken if spoken in LANGUAGES else "kk"
