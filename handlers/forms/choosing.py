"""What the asked person may choose among: people below him, granted leaves."""

from dataclasses import dataclass

from domain.people import Person
from domain.raport_kinds import FieldType, FormField, KindSpec, bars
from domain.raports import Raport
from domain.route import chain
from handlers.desk import Desk
from handlers.forms.cases import leaves_to_name
from handlers.ports import UnitOfWork
from handlers.raports.telling import everybody


@dataclass(frozen=True)
class Offered:
    """What can be chosen for a field; empty for the fields that are typed."""

    people: tuple[Person, ...] = ()
    raports: tuple[Raport, ...] = ()

    def name_of(self, chosen: int) -> dict[str, str] | None:
        """What the chosen one is called, to be kept; None where it was not offered."""
        for person in self.people:
            if person.id == chosen:
                return {"rank": person.rank.value, "name": person.name.full}
        for raport in self.raports:
            if raport.id == chosen:
                return {"number": raport.number}
        return None


async def offered(spec: KindSpec, field: FormField, raport: Raport, desk: Desk, work: UnitOfWork) -> Offered:
    match field.type:
        case FieldType.PERSON:
            return Offered(people=await people_below(spec, desk, work))
        case FieldType.RAPORT:
            return Offered(raports=await leaves_to_name(spec, raport, work))
        case _:
            return Offered()


async def people_below(spec: KindSpec, desk: Desk, work: UnitOfWork) -> tuple[Person, ...]:
    """Those of whom this person is a superior and whom the kind is for."""
    people = await everybody(work)
    me = desk.me.id
    return tuple(
        person
        for person in people.values()
        if not bars(spec.who, person) and any(above.id == me for above in chain(person, people))
    )
