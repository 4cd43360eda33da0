"""The way of a raport: up the superior chain of the roster to the unit commander, resolved anew each time it is asked.

Leave and contracts are granted by the unit commander (Decree 124, 16 and 111): he decides, superiors below him endorse.
The head of the roster's tree is the unit commander even where the roster does not say so. The applicant is never on
the way, and a chain that bites its own tail ends where it would come back. Where the holder is away or somebody is
named for him (60-62), another acts in his place; nobody acts on his own raport, as a substitute neither.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.people import Person, PersonId, Role
from domain.raports import Part, Raport, RaportState
from domain.substitutes import ALL_PRESENT, Duty

People = Mapping[PersonId, Person]

#: on whose desk a raport may lie
HELD = (RaportState.WAITING, RaportState.RETURNED)


@dataclass(frozen=True)
class Seat:
    """Who holds the raport next, and whether he decides it or endorses it."""

    holder: PersonId
    decides: bool


def chain(applicant: Person, people: People) -> tuple[Person, ...]:
    """The superiors of the applicant from the direct one upward; those struck off the roster are passed over."""
    found: list[Person] = []
    seen = {applicant.id}
    above = applicant.superior
    while above is not None and above not in seen and above in people:
        seen.add(above)
        superior = people[above]
        if superior.on_roster:
            found.append(superior)
        above = superior.superior
    return tuple(found)


def decides(person: Person) -> bool:
    """Whether a person may decide raports of those below him."""
    return person.has(Role.UNIT_COMMANDER) or person.superior is None


def first_step(applicant: Person, people: People) -> Seat | None:
    """The direct superior; None when the roster knows nobody above the applicant (his raport goes on paper)."""
    return _seat(chain(applicant, people))


def next_step(holder: PersonId, applicant: Person, people: People) -> Seat | None:
    """Who comes after *holder*; None when nobody stands above him."""
    way = chain(applicant, people)
    places = [at for at, superior in enumerate(way) if superior.id == holder]
    return _seat(way[places[0] + 1 :]) if places else None


def _seat(way: tuple[Person, ...]) -> Seat | None:
    return Seat(way[0].id, decides(way[0])) if way else None


@dataclass(frozen=True)
class Acting:
    """Who may answer a held raport today, and in whose place on the way."""

    person: PersonId
    place: PersonId  #: the raport goes on from here
    decides: bool

    @property
    def acted_for(self) -> PersonId | None:
        """Whom the history names beside him; None where the place is his own."""
        return self.place if self.place != self.person else None


def acting(raport: Raport, applicant: Person, people: People, duty: Duty = ALL_PRESENT) -> Acting | None:
    """Whoever stands in for the holder; where that is nobody, or the applicant, the same for the next superior above.

    Where nobody above can act either, the holder himself answers, even from his leave. None: it lies wrong.
    """
    way = chain(applicant, people)
    places = [at for at, superior in enumerate(way) if superior.id == raport.holder]
    if raport.state not in HELD or not places:
        return None
    above = way[places[0] :]
    found = (_acting_at(place, applicant, people, duty) for place in above)
    return next((one for one in found if one is not None), Acting(above[0].id, above[0].id, decides(above[0])))


def _acting_at(place: Person, applicant: Person, people: People, duty: Duty) -> Acting | None:
    """Whoever acts in this place, unless he is the applicant or off the roster."""
    person = duty.stand_in(place.id)
    if person is None or person == applicant.id or person not in people or not people[person].on_roster:
        return None
    return Acting(person, place.id, decides(place))


def part_of(person: Person, raport: Raport, applicant: Person, people: People, duty: Duty = ALL_PRESENT) -> Part:
    """The part *person* plays toward *raport* now. The applicant is nothing else, whatever posts he holds."""
    if person.id == raport.applicant:
        return Part.APPLICANT
    now = acting(raport, applicant, people, duty)
    if now is not None and now.person == person.id:
        return Part.DECIDER if now.decides else Part.ENDORSER
    if person.on_roster and person.has(Role.PERSONNEL_OFFICER):
        return Part.PERSONNEL
    return Part.READER if person in chain(applicant, people) else Part.STRANGER


def homeless(raport: Raport, applicant: Person, people: People) -> Seat | None:
    """Where a held raport must go when its holder no longer stands above the applicant; None when it lies right."""
    if raport.state not in HELD or any(superior.id == raport.holder for superior in chain(applicant, people)):
        return None
    return first_step(applicant, people)
