"""Filling a form answer by answer. Each answer is kept at once, so a draft survives a restart of anything."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeAlias

from domain.kinds.answer_day import answer_due
from domain.kinds.case import Value
from domain.raport_kinds import FieldType, FormField, KindSpec
from domain.raports import Raport, RaportId, RaportKind, RaportState
from handlers.desk import Desk
from handlers.forms import wording
from handlers.forms.asking import Question, ask
from handlers.forms.cases import case_of, found, reckoned_anew
from handlers.forms.choosing import offered
from handlers.forms.known import Draft, commands, own, spec_of
from handlers.forms.preview import Whole, preview
from handlers.forms.reading import AnswerFault, Reader, Trouble
from handlers.forms.record import answered, next_field, ticked, with_name
from handlers.ports import Talk, UnitOfWork
from handlers.screens import Screen, Words, _

EDITABLE: Final = (RaportState.DRAFT, RaportState.RETURNED)
FIELD_STEP: Final = "form.field"  #: the next free text answers the field named in the talk
NAMED_ONES: Final = (FieldType.PERSON, FieldType.RAPORT)  #: answers that must be among those offered
STALE: Final = _("This has changed meanwhile. Here is how it stands now.")

#: reads the answer to a field; raises AnswerFault
Read: TypeAlias = Callable[[Reader, FormField], Value | None]


async def begin(kind: RaportKind, desk: Desk) -> Screen:
    """The draft already begun, or a new one, for those the kind is for."""
    spec = spec_of(kind, desk)
    if spec is None:
        return wording.gone()
    async with desk.work() as work:
        if not wording.may_file(spec, desk.me, commands=await commands(desk, work)):
            return wording.barred(spec, desk.me)
        begun = await work.raports.draft_of(desk.me.id, kind) or await work.raports.open(_blank(spec, desk))
        screen = await go_on(Draft(begun, spec), desk, work)
        await work.commit()
    return screen


def _blank(spec: KindSpec, desk: Desk) -> Raport:
    return Raport(
        id=RaportId(0),
        kind=spec.id,
        applicant=desk.me.id,
        state=RaportState.DRAFT,
        version=1,
        since=desk.clock.now(),
        language=desk.locale,
    )


async def editable(raport: RaportId, desk: Desk, work: UnitOfWork) -> Draft | Screen:
    """His own draft or returned raport, or the screen that says why there is nothing to write."""
    mine = own(await work.raports.get(raport), desk)
    if mine is None:
        return wording.gone()
    return mine if mine.raport.state in EDITABLE else wording.not_editable(mine.raport)


async def show(raport: RaportId, desk: Desk, toast: Words | None = None) -> Screen:
    """A draft or returned raport as it stands: what is missing is asked, else the preview."""
    async with desk.work() as work:
        mine = await editable(raport, desk, work)
        if isinstance(mine, Screen):
            return mine
        screen = await go_on(mine, desk, work, toast)
        await work.commit()
    return screen


async def go_on(draft: Draft, desk: Desk, work: UnitOfWork, toast: Words | None = None) -> Screen:
    """Ask the next question, or show the whole; the next free text is expected accordingly."""
    field = next_field(draft.spec, draft.raport)
    if field is None:
        await work.talks.put(desk.channel_user, Talk())
        return preview(await whole_of(draft, desk, work), toast)
    return replace(await _asked(field, draft, desk, work), toast=toast)


async def whole_of(draft: Draft, desk: Desk, work: UnitOfWork) -> Whole:
    spec, raport = draft.spec, draft.raport
    case = await case_of(spec, raport, desk, work)
    due = answer_due(spec.clock, raport.sent_on or case.on, case.person, case.rules, case.calendar)
    return Whole(spec, raport, found(spec, case), due)


@dataclass(frozen=True)
class Hint:
    """How a question is asked anew: after an answer not taken, or with another month."""

    fault: AnswerFault | None = None
    month: date | None = None


FIRST_TIME: Final = Hint()


async def _asked(field: FormField, draft: Draft, desk: Desk, work: UnitOfWork, hint: Hint = FIRST_TIME) -> Screen:
    """The question; free text now answers it."""
    spec, raport = draft.spec, draft.raport
    await work.talks.put(desk.channel_user, Talk(FIELD_STEP, {"raport": raport.id, "field": field.name}))
    choosable = await offered(spec, field, raport, desk, work)
    question = Question(
        spec=spec,
        field=field,
        raport=raport,
        today=desk.clock.today(),
        calendar=desk.calendar,
        offered=choosable,
        most=reader(desk).most(field),
        month=hint.month,
        fault=hint.fault,
    )
    return ask(question)


def reader(desk: Desk) -> Reader:
    return Reader(desk.clock.today(), desk.rules)


async def pressed(raport: RaportId, version: int, at: int, value: str, desk: Desk) -> Screen:
    return await _answer(raport, version, at, lambda read, field: read.pressed(field, value), desk)


async def skipped(raport: RaportId, version: int, at: int, desk: Desk) -> Screen:
    return await _answer(raport, version, at, lambda _read, field: _left_out(field), desk)


def _left_out(field: FormField) -> None:
    if field.required:
        raise AnswerFault(Trouble.EMPTY)


async def typed(talk: Talk, text: str, desk: Desk) -> Screen:
    """Free text answers the field that was asked; a typed answer goes to the raport as it stands."""
    raport = RaportId(talk.data["raport"])
    async with desk.work() as work:
        mine = await editable(raport, desk, work)
    if isinstance(mine, Screen):
        return mine
    names = [field.name for field in mine.spec.fields]
    if talk.data["field"] not in names:
        return await show(raport, desk)
    at = names.index(talk.data["field"])
    return await _answer(raport, mine.raport.version, at, lambda read, field: read.typed(field, text), desk)


async def _answer(raport: RaportId, version: int, at: int, read: Read, desk: Desk) -> Screen:
    """Keep one answer and go on; what can't be taken is asked again with the reason. A stale press changes nothing."""
    async with desk.work() as work:
        mine = await editable(raport, desk, work)
        if isinstance(mine, Screen):
            return mine
        if mine.raport.version != version or not 0 <= at < len(mine.spec.fields):
            screen = await go_on(mine, desk, work, STALE)
        else:
            screen = await _taken(mine, mine.spec.fields[at], read, desk, work)
        await work.commit()
    return screen


async def _taken(draft: Draft, field: FormField, read: Read, desk: Desk, work: UnitOfWork) -> Screen:
    try:
        new = await _with_answer(draft, field, read(reader(desk), field), desk, work)
    except AnswerFault as fault:
        return await _asked(field, draft, desk, work, Hint(fault))
    return await _kept(new, draft, desk, work)


async def _with_answer(draft: Draft, field: FormField, value: Value | None, desk: Desk, work: UnitOfWork) -> Raport:
    """The answer in the record; a person or a raport must be one of those offered, and keeps its name."""
    new = answered(draft.raport, field, value)
    if field.type in NAMED_ONES and isinstance(value, int):
        name = (await offered(draft.spec, field, draft.raport, desk, work)).name_of(value)
        if name is None:
            raise AnswerFault(Trouble.NOT_LISTED)
        new = with_name(new, field, name)
    return await reckoned_anew(draft.spec, new, desk, work)


async def _kept(new: Raport, draft: Draft, desk: Desk, work: UnitOfWork) -> Screen:
    new = replace(new, version=draft.raport.version + 1)
    if await work.raports.rewrite(new, was=draft.raport):
        return await go_on(Draft(new, draft.spec), desk, work)
    return await go_on(draft, desk, work, STALE)


async def edit(raport: RaportId, at: int, desk: Desk, month: date | None = None) -> Screen:
    """Correct one field: what was said stays until the new answer comes. Also another month of its calendar."""
    async with desk.work() as work:
        mine = await editable(raport, desk, work)
        if isinstance(mine, Screen):
            return mine
        if not 0 <= at < len(mine.spec.fields):
            return wording.gone()
        screen = await _asked(mine.spec.fields[at], mine, desk, work, Hint(month=month))
        await work.commit()
    return screen


async def tick(raport: RaportId, version: int, at: int, desk: Desk) -> Screen:
    """The paper is there, or it is not after all."""
    async with desk.work() as work:
        mine = await editable(raport, desk, work)
        if isinstance(mine, Screen):
            return mine
        if mine.raport.version != version or not 0 <= at < len(mine.spec.papers):
            screen = await go_on(mine, desk, work, STALE)
        else:
            screen = await _kept(ticked(mine.raport, mine.spec.papers[at]), mine, desk, work)
        await work.commit()
    return screen
