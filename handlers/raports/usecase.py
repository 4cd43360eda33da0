"""What a person does with raports: look, act, give a reason, record the order, take the paper."""

from domain.people import Role
from domain.raports import Action, Part, RaportId, RaportState, Sighting
from handlers.desk import Desk
from handlers.ports import Talk, UnitOfWork
from handlers.raports import wording
from handlers.raports.answer_term import answer_lines
from handlers.raports.card import Card, card, has_papers
from handlers.raports.moving import Halt, Move, Scene, move, scene
from handlers.raports.names import toast_of
from handlers.raports.opinions import ready_words
from handlers.raports.order_mark import order_mark
from handlers.raports.telling import everybody, waiting_for
from handlers.screens import Screen, Words

WORDS_STEP = "raport.words"  #: the next free text is a reason, an opinion or an order's number and date
LONGEST_WORDS = 1000
DECIDING = (Part.DECIDER, Part.ENDORSER)


async def show(raport: RaportId, desk: Desk, toast: Words | None = None) -> Screen:
    """One raport as this person may see it; nothing but its absence to a stranger."""
    async with desk.work() as work:
        seen = await scene(raport, desk, work)
        if seen is None or seen.part is Part.STRANGER:
            return wording.gone()
        return card(await _shown(seen, desk, work), toast)


async def opened(raport: RaportId, desk: Desk) -> Screen:
    """The card as its reader asked for it; that whoever holds the raport opened it is kept for the time sheet."""
    async with desk.work() as work:
        seen = await scene(raport, desk, work)
        if seen is None or seen.part is Part.STRANGER:
            return wording.gone()
        shown = card(await _shown(seen, desk, work))
        if seen.part in DECIDING:
            await work.raports.saw(Sighting(seen.raport.id, seen.raport.version, desk.me.id, desk.clock.now()))
            await work.commit()
    return shown


async def _shown(seen: Scene, desk: Desk, work: UnitOfWork) -> Card:
    kind = desk.kinds[seen.raport.kind]
    facts = await kind.facts(seen.raport, seen.applicant, desk, work) if seen.part in DECIDING else ()
    history = await work.raports.history(seen.raport.id)
    answer = answer_lines(seen.raport, seen.applicant, desk)
    return Card(seen, kind, history, facts, answer, has_papers(seen.raport, desk))


async def act(command: Move, desk: Desk) -> Screen:
    """Do it, and show how the raport stands then; a late or foreign press shows the same without effect."""
    async with desk.work() as work:
        moved = await move(command, desk, work)
        if not isinstance(moved, Halt):
            await work.talks.put(desk.channel_user, Talk())
            await work.commit()
    toast = wording.halted(moved) if isinstance(moved, Halt) else toast_of(command.action)
    return await show(command.raport, desk, toast)


async def ask(command: Move, desk: Desk) -> Screen:
    """Ask for the words the action needs, and expect them in the next message."""
    async with desk.work() as work:
        seen = await scene(command.raport, desk, work)
        if seen is None:
            return wording.gone()
        if seen.raport.version != command.version:
            return card(await _shown(seen, desk, work), wording.halted(Halt.STALE))
        data = {"raport": command.raport, "version": command.version, "action": command.action}
        await work.talks.put(desk.channel_user, Talk(WORDS_STEP, data))
        await work.commit()
    if command.action is Action.RECORD_ORDER:
        return wording.ask_order(seen.raport)
    ready = ready_words(command.action, desk.kinds[seen.raport.kind])
    return wording.ask_words(seen.raport, command.action, ready)


async def ask_withdraw(raport: RaportId, desk: Desk) -> Screen:
    async with desk.work() as work:
        seen = await scene(raport, desk, work)
    return wording.ask_withdraw(seen.raport) if seen and seen.part is Part.APPLICANT else wording.gone()


async def words_given(text: str, talk: Talk, desk: Desk) -> Screen:
    """The typed reason, opinion or order mark."""
    action = Action(talk.data["action"])
    command = Move(RaportId(talk.data["raport"]), talk.data["version"], action, text.strip()[:LONGEST_WORDS])
    if action is not Action.RECORD_ORDER:
        return await act(command, desk)
    mark = order_mark(text)
    if mark is not None and mark.day <= desk.clock.today():
        return await act(Move(command.raport, command.version, action, order=mark), desk)
    async with desk.work() as work:
        seen = await scene(command.raport, desk, work)
    return wording.ask_order(seen.raport, wrong=True) if seen else wording.gone()


async def my_raports(desk: Desk, page: int = 0) -> Screen:
    async with desk.work() as work:
        return wording.my_raports(await work.raports.of_applicant(desk.me.id), desk.kinds, page)


async def queue(desk: Desk, page: int = 0) -> Screen:
    """What waits for this person's answer today, in his own place or another's, oldest first."""
    async with desk.work() as work:
        people = await everybody(work)
        held = await waiting_for(desk.me.id, desk.clock.today(), work)
    return wording.queue(tuple((raport, people[raport.applicant]) for raport in held), desk.kinds, page)


async def orders(desk: Desk, page: int = 0) -> Screen:
    """Approved raports without an order, for the personnel officer alone; never his own."""
    if not desk.me.has(Role.PERSONNEL_OFFICER):
        return wording.gone()
    async with desk.work() as work:
        people = await everybody(work)
        approved = await work.raports.in_state(RaportState.APPROVED)
    listed = tuple((raport, people[raport.applicant]) for raport in approved if raport.applicant != desk.me.id)
    return wording.orders(listed, desk.kinds, page)


async def page_of(name: str, page: int, desk: Desk) -> Screen:
    lists = {"mine": my_raports, "queue": queue, "orders": orders}
    return await lists.get(name, my_raports)(desk, page)
