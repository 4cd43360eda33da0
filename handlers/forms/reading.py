"""From what was typed or pressed to an answer of the field, or a plain reason why it was not taken. Pure."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.kinds.case import Value
from domain.law import Rules
from domain.raport_kinds import Days, FieldType, FormField
from handlers.leave.typed_dates import DatesFault, Muddle, OneDay, typed_dates

AHEAD = timedelta(days=730)  #: a day that is still to come is written without its year for so long
BACK = timedelta(days=364)  #: and one that is past for so long
LONGEST_TEXT = 1500
LONGEST_PLACE = 100


class Trouble(StrEnum):
    """Why an answer was not taken."""

    NO_NUMBER = "no_number"
    TOO_FEW = "too_few"
    TOO_MANY = "too_many"  #: more than the act gives
    NO_DAY = "no_day"
    TWO_WAYS = "two_ways"
    IS_PAST = "is_past"
    IS_AHEAD = "is_ahead"
    EMPTY = "empty"
    LONG = "long"
    NOT_LISTED = "not_listed"


class AnswerFault(ValueError):
    """The answer was not taken; `limit` is the number it went beyond."""

    def __init__(self, trouble: Trouble, limit: int = 0) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.limit = limit


@dataclass(frozen=True)
class Reader:
    """Reads answers as of a day, by the law of that day."""

    today: date
    rules: Rules

    def typed(self, field: FormField, text: str) -> Value:
        """Raise AnswerFault where the words are no answer of this field."""
        words = text.strip()
        if not words:
            raise AnswerFault(Trouble.EMPTY)
        match field.type:
            case FieldType.DATE:
                return self._day(field, words)
            case FieldType.DAYS | FieldType.NUMBER:
                return self._number(field, words)
            case FieldType.TEXT | FieldType.PLACE:
                return _text(field, words)
            case FieldType.CHOICE | FieldType.PERSON | FieldType.RAPORT:
                raise AnswerFault(Trouble.NOT_LISTED)

    def pressed(self, field: FormField, value: str) -> Value:
        """The same for a button; whether a person or a raport may be named is the use case's to say."""
        match field.type:
            case FieldType.DATE:
                return self._allowed(field, date.fromordinal(int(value)))
            case FieldType.CHOICE if value in [choice.code for choice in field.choices]:
                return value
            case FieldType.PERSON | FieldType.RAPORT if value.isdecimal():
                return int(value)
            case FieldType.DAYS | FieldType.NUMBER:
                return self._number(field, value)
            case _:
                raise AnswerFault(Trouble.NOT_LISTED)

    def most(self, field: FormField) -> int | None:
        return self.rules[field.most].number if field.most else None

    def _number(self, field: FormField, words: str) -> int:
        if not words.isdecimal() or len(words) > 4:
            raise AnswerFault(Trouble.NO_NUMBER)
        number, most = int(words), self.most(field)
        if number < field.least:
            raise AnswerFault(Trouble.TOO_FEW, field.least)
        if most is not None and number > most:
            raise AnswerFault(Trouble.TOO_MANY, most)
        return number

    def _day(self, field: FormField, words: str) -> date:
        earliest = self.today if field.days is Days.FUTURE else self.today - BACK
        try:
            typed = typed_dates(words, earliest)
        except DatesFault as fault:
            trouble = Trouble.TWO_WAYS if fault.code is Muddle.AMBIGUOUS else Trouble.NO_DAY
            raise AnswerFault(trouble) from None
        if not isinstance(typed, OneDay):
            raise AnswerFault(Trouble.TWO_WAYS)
        return self._allowed(field, typed.day)

    def _allowed(self, field: FormField, day: date) -> date:
        if field.days is Days.FUTURE and day < self.today:
            raise AnswerFault(Trouble.IS_PAST)
        if field.days is Days.PAST and day > self.today:
            raise AnswerFault(Trouble.IS_AHEAD)
        return day


def _text(field: FormField, words: str) -> str:
    longest = LONGEST_PLACE if field.type is FieldType.PLACE else LONGEST_TEXT
    if len(words) > longest:
        raise AnswerFault(Trouble.LONG, longest)
    return words
