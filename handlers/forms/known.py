"""The kinds on the desk as the generic form sees them."""

from dataclasses import dataclass

from domain.raport_kinds import Conversation, KindSpec
from domain.raports import Raport, RaportKind
from handlers.desk import Desk
from handlers.ports import UnitOfWork


def spec_of(kind: RaportKind, desk: Desk) -> KindSpec | None:
    """The kind's data where the form asks for it; None for a kind with a conversation of its own or an unknown one."""
    spec = desk.specs.get(kind)
    return spec if spec is not None and spec.conversation is Conversation.FORM else None


def all_specs(desk: Desk) -> tuple[KindSpec, ...]:
    return tuple(desk.specs.values())


async def commands(desk: Desk, work: UnitOfWork) -> bool:
    """Whether anybody serves below this person."""
    return bool(await work.people.subordinates(desk.me.id))


@dataclass(frozen=True)
class Draft:
    """A raport being written, with its kind."""

    raport: Raport
    spec: KindSpec


def own(raport: Raport | None, desk: Desk) -> Draft | None:
    """The raport with its kind, where it is this person's and a form's."""
    if raport is None or raport.applicant != desk.me.id:
        return None
    spec = spec_of(raport.kind, desk)
    return Draft(raport, spec) if spec else None
