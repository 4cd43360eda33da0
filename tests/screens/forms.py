"""One instance of every screen of the forms: every question of every kind, its preview, its papers and findings."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.kinds.answer_day import answer_due
from domain.kinds.case import Case, Finding, KnownLeave, Tone
from domain.kinds.checks import findings
from domain.kinds.reckoners import reckoned
from domain.law import Plain
from domain.people import PersonId, ServiceKind
from domain.raport_kinds import Bar, Conversation, FieldType, FormField, Group, KindSpec
from domain.raports import Raport, RaportId, RaportKind, RaportState
from handlers.forms import wording
from handlers.forms.asking import Question, ask, fault_words
from handlers.forms.check_words import finding_line, words_of
from handlers.forms.choosing import Offered
from handlers.forms.kind import FormKind
from handlers.forms.preview import Whole, preview
from handlers.forms.reading import AnswerFault, Trouble
from handlers.forms.record import answered, answers, ticked, with_name, with_reckoned
from handlers.raports.kind_book import UnknownKind
from handlers.screens import Line, Screen
from storage.kinds import load_kinds
from storage.rulebook import load_rulebook, work_calendar
from tests.people import make_person

TODAY = date(2026, 11, 21)
SERGEANT = make_person(id=PersonId(4))
SPECS = tuple(load_kinds().values())
FORMS = tuple(spec for spec in SPECS if spec.conversation is Conversation.FORM)
RULES, CALENDAR = load_rulebook().on(TODAY), work_calendar()
LEAVE = KnownLeave("annual", "2026/3", date(2026, 11, 5), date(2026, 12, 20), 45)


def blank(spec: KindSpec) -> Raport:
    since = datetime(2026, 11, 21, 4, tzinfo=UTC)
    return Raport(RaportId(7), spec.id, SERGEANT.id, RaportState.DRAFT, 3, since=since)


def value_of(field: FormField) -> str | int | date:
    match field.type:
        case FieldType.DATE:
            return date(2026, 12, 12) if field.name in ("last", "ill_to") else date(2026, 11, 25)
        case FieldType.DAYS | FieldType.NUMBER | FieldType.PERSON | FieldType.RAPORT:
            return 4
        case FieldType.CHOICE:
            return field.choices[-1].code
        case FieldType.TEXT | FieldType.PLACE:
            return "Талғар <b>"


def filled(spec: KindSpec) -> Raport:
    raport = blank(spec)
    for field in spec.fields:
        raport = answered(raport, field, value_of(field))
        if field.type is FieldType.PERSON:
            raport = with_name(raport, field, {"rank": "private", "name": "Ли Олег"})
        if field.type is FieldType.RAPORT:
            raport = with_name(raport, field, {"number": "2026/3"})
    return with_reckoned(raport, reckoned(spec.reckon, case_of(spec, raport)).value)


def case_of(spec: KindSpec, raport: Raport) -> Case:
    return Case(SERGEANT, answers(spec, raport), TODAY, RULES, CALENDAR, (LEAVE,), LEAVE)


def whole(spec: KindSpec) -> Whole:
    raport = filled(spec)
    due = answer_due(spec.clock, TODAY, SERGEANT, RULES, CALENDAR)
    return Whole(spec, raport, findings(spec, case_of(spec, raport)), due)


def question(spec: KindSpec, field: FormField, fault: Trouble | None = None) -> Question:
    most = RULES[field.most].number if field.most else None
    choosable = Offered((SERGEANT,), (blank(spec),)) if field.of or field.type is FieldType.PERSON else Offered()
    trouble = AnswerFault(fault, 5) if fault else None
    return Question(spec, field, blank(spec), TODAY, CALENDAR, choosable, most, None, trouble)


def screens() -> dict[str, Screen]:
    asked = {f"ask_{spec.id}_{field.name}": ask(question(spec, field)) for spec in FORMS for field in spec.fields}
    previews = {f"preview_{spec.id}": preview(whole(spec)) for spec in FORMS}
    ticks = {f"ticked_{spec.id}": preview(with_papers(whole(spec))) for spec in FORMS if spec.papers}
    refusals = {
        f"refusals_{spec.id}": Screen(tuple(Line(ready.words) for ready in FormKind(spec).refusal_reasons()))
        for spec in FORMS
    }
    return {**asked, **previews, **ticks, **refusals, **_small(), **_findings(), **_ways()}


def with_papers(shown: Whole) -> Whole:
    raport = shown.raport
    for need in shown.spec.papers:
        raport = ticked(raport, need)
    return replace(shown, raport=replace(raport, number="2026/9", state=RaportState.RETURNED))


def _findings() -> dict[str, Screen]:
    params: dict[str, Plain] = {"day": TODAY, "number": "2026/3", "most": 5, "days": 3}
    return {
        f"finding_{code}": Screen((finding_line(Finding(code, Tone.AMBER, params=params)),))
        for code in words_of(params)
    }


def _ways() -> dict[str, Screen]:
    cadet = replace(SERGEANT, service_kind=ServiceKind.CADET, contract=None)
    kinds = {f"kinds_{group}": wording.choose_kind(group, SPECS, SERGEANT, commands=True) for group in Group}
    return {
        **kinds,
        "groups": wording.choose_group(SPECS, SERGEANT, commands=True),
        "not_offered": wording.not_offered(SPECS, SERGEANT, commands=False),
        "not_offered_cadet": wording.not_offered(SPECS, cadet, commands=False),
        **{f"bar_{bar}": Screen((Line(wording.bar_words(bar)),)) for bar in Bar},
    }


def _small() -> dict[str, Screen]:
    spec = next(one for one in FORMS if one.id == "family_loss")
    raport = replace(filled(spec), number="2026/9")
    person = next(field for one in FORMS for field in one.fields if field.type is FieldType.PERSON)
    leave = next(field for one in FORMS for field in one.fields if field.type is FieldType.RAPORT)
    faults = {f"fault_{trouble}": Screen((Line(fault_words(AnswerFault(trouble, 5))),)) for trouble in Trouble}
    return {
        **faults,
        "ask_again": ask(question(spec, spec.fields[3], Trouble.TOO_MANY)),
        "nobody_to_choose": ask(replace(question(spec, person), spec=_with(spec, person), offered=Offered())),
        "no_leave_to_choose": ask(replace(question(spec, leave), spec=_with(spec, leave), offered=Offered())),
        "barred": wording.barred(next(one for one in FORMS if one.id == "vacation"), SERGEANT),
        "gone": wording.gone(),
        "not_editable": wording.not_editable(raport),
        "nobody_above": wording.nobody_above(raport),
        "ask_discard": wording.ask_discard(raport),
        "about_you": wording.about_you(spec, FormKind(spec).asked(raport)),
        "paper_due": wording.paper_due(raport, ("paper",), 3),  # type: ignore[arg-type] # a person's own words, rendered as they are
        "unknown_kind": Screen(
            (Line(UnknownKind(RaportKind("gone")).title()), *UnknownKind(RaportKind("gone")).asked(raport))
        ),
    }


def _with(spec: KindSpec, field: FormField) -> KindSpec:
    return replace(spec, fields=(field,))
