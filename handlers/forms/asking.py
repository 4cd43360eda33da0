"""One question of a form on one screen: by buttons where there is something to choose, else by words."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from domain.raport_kinds import Days, FieldType, FormField, KindSpec
from domain.raports import Raport
from domain.workdays import WorkCalendar
from handlers.entries import OpenForms
from handlers.forms.choosing import Offered
from handlers.forms.presses import DiscardForm, OpenForm, PickValue, SkipField, TurnPage
from handlers.forms.reading import AnswerFault, Trouble
from handlers.forms.record import next_field
from handlers.leave.month_grid import Meaning, Picking, month_grid
from handlers.screens import Button, Line, Look, Rows, Screen, Text, Tone, _, titled

SMALL: Final = (1, 2, 3, 5, 10)  #: numbers offered as buttons where the limit allows them
SHOWN: Final = 12  #: people on one screen; the rest are named by their superiors nearer to them
YEARS_BACK: Final = timedelta(days=3 * 366)
YEARS_AHEAD: Final = timedelta(days=2 * 366)


@dataclass(frozen=True)
class Question:
    """A field asked of a raport as it stands."""

    spec: KindSpec
    field: FormField
    raport: Raport
    today: date
    calendar: WorkCalendar
    offered: Offered
    most: int | None = None
    month: date | None = None
    fault: AnswerFault | None = None

    @property
    def at(self) -> int:
        return self.spec.fields.index(self.field)

    def press(self, value: object) -> PickValue:
        return PickValue(self.raport.id, self.raport.version, self.at, str(value))


def ask(asked: Question) -> Screen:
    lines = titled(Text(asked.spec.title), *_faulty(asked.fault), Text(asked.field.ask), *_help(asked))
    return Screen(lines, (*_choices(asked), *_skip(asked), _ways_out(asked)))


def _faulty(fault: AnswerFault | None) -> tuple[Line, ...]:
    return (Line(fault_words(fault), Look.WARN),) if fault else ()


def fault_words(fault: AnswerFault) -> Text:
    """Why the answer was not taken; nothing was changed."""
    return {
        Trouble.NO_NUMBER: _("Write a whole number in figures."),
        Trouble.TOO_FEW: _("Write a number of at least %(limit)s.", limit=fault.limit),
        Trouble.TOO_MANY: _("The act gives at most %(limit)s.", limit=fault.limit),
        Trouble.NO_DAY: _("I could not read a day in that. Write it like 05.12.2026."),
        Trouble.TWO_WAYS: _("That can be read in two ways. Write one day with its year, like 05.12.2026."),
        Trouble.IS_PAST: _("That day is past. Today is the earliest."),
        Trouble.IS_AHEAD: _("That day is still ahead. Today is the latest."),
        Trouble.EMPTY: _("Write the answer in words."),
        Trouble.LONG: _("That is too long: at most %(limit)s letters.", limit=fault.limit),
        Trouble.NOT_LISTED: _("Choose one of the buttons."),
    }[fault.trouble]


def _help(asked: Question) -> tuple[Line, ...]:
    lines = []
    if asked.field.type is FieldType.DATE:
        lines.append(Line(_("Press the day or write it, for example: 05.12.2026"), Look.NOTE))
    if asked.most is not None:
        lines.append(Line(_("The act gives at most %(limit)s.", limit=asked.most), Look.NOTE))
    if asked.field.type is FieldType.PERSON and not asked.offered.people:
        lines.append(Line(_("Nobody below you may be given this by the act."), Look.WARN))
    if asked.field.type is FieldType.RAPORT and not asked.offered.raports:
        lines.append(Line(_("No granted leave of this kind is on record here. File on paper."), Look.WARN))
    return tuple(lines)


def _choices(asked: Question) -> Rows:
    match asked.field.type:
        case FieldType.CHOICE:
            return tuple((Button(Text(one.label), asked.press(one.code)),) for one in asked.field.choices)
        case FieldType.DATE:
            return _calendar(asked)
        case FieldType.DAYS | FieldType.NUMBER:
            return _numbers(asked)
        case FieldType.PERSON:
            return tuple((Button(one.name.full, asked.press(one.id)),) for one in asked.offered.people[:SHOWN])
        case FieldType.RAPORT:
            return tuple(
                (Button(_("No. %(number)s", number=one.number), asked.press(one.id)),) for one in asked.offered.raports
            )
        case FieldType.TEXT | FieldType.PLACE:
            return ()


def _calendar(asked: Question) -> Rows:
    earliest = asked.today if asked.field.days is Days.FUTURE else asked.today - YEARS_BACK
    latest = asked.today if asked.field.days is Days.PAST else asked.today + YEARS_AHEAD
    shown = min(max(asked.month or asked.today, earliest), latest)
    meaning = Meaning(
        day=lambda day: asked.press(day.toordinal()),
        month=lambda day: TurnPage(asked.raport.id, asked.at, day.toordinal()),
    )
    return month_grid(Picking(shown, earliest, latest), asked.calendar, meaning)


def _numbers(asked: Question) -> Rows:
    """A few small numbers and the most the act gives; any other is typed."""
    most = asked.most
    few = [count for count in SMALL if count >= asked.field.least and (most is None or count < most)]
    return (tuple(Button(str(count), asked.press(count)) for count in (*few, *([most] if most else []))),)


def _skip(asked: Question) -> Rows:
    if asked.field.required:
        return ()
    raport = asked.raport
    return ((Button(_("Leave it out"), SkipField(raport.id, raport.version, asked.at)),),)


def _ways_out(asked: Question) -> tuple[Button, ...]:
    """Back to the whole where it is whole, else away from the draft, which is kept or thrown away."""
    raport = asked.raport
    if next_field(asked.spec, raport) is None:
        return (Button(_("Back"), OpenForm(raport.id)),)
    away = Button(_("Throw away"), DiscardForm(raport.id, raport.version), Tone.DANGER)
    return (Button(_("Other raports"), OpenForms()), *((away,) if not raport.number else ()))
