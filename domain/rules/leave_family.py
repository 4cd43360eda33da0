"""Short family leave (Decree 124, 125)."""

from dataclasses import dataclass
from datetime import date

from domain.law import Answer, Because, Norm, Rules
from domain.workdays import WorkCalendar

#: sub-paragraph 2) does not name the spouse in an emergency: such a raport goes to the commander with a flag
READING = "leave.family.illness_death_emergency"
EMERGENCY = "natural_or_technogenic_emergency"


class NoFamilyGround(ValueError):
    """Not a ground of short family leave."""

    def __init__(self, ground: str) -> None:
        super().__init__(f"{ground} is no ground of short family leave")
        self.ground = ground


@dataclass(frozen=True)
class FamilyAsk:
    """What is asked for."""

    ground: str
    requested_days: int | None = None  #: None asks for the most there is
    travel_days: int = 0
    relative: str | None = None  #: whose illness, death or emergency; None where it is not asked


@dataclass(frozen=True)
class FamilyLeave:
    """What may be granted."""

    granted_days: int
    total_days: int  #: travel included
    ask_commander: bool  #: the paragraph is silent on this relative


def family_leave(ask: FamilyAsk, rules: Rules) -> Answer[FamilyLeave]:
    """Up to five or ten days by the ground, travel on top; NoFamilyGround for any other ground."""
    most, grounds = _most_days(ask.ground, rules)
    listed, kin = _is_listed(ask, rules)
    asked = most.number if ask.requested_days is None else ask.requested_days
    granted = min(asked, most.number) if listed else 0
    total = granted + ask.travel_days if granted else 0
    flagged = not listed and ask.ground == EMERGENCY and ask.relative in rules["family_leave.relatives"].codes
    because = Because.of(
        most,
        grounds,
        rules["family_leave.travel"],
        sums=(f"{granted} + {ask.travel_days} = {total}",) if granted else (),
        readings=(READING,) if flagged else (),
        ground=ask.ground,
        requested_days=ask.requested_days,
        travel_days=ask.travel_days,
    )
    return Answer(FamilyLeave(granted, total, flagged), because + kin)


def proof_due(ground: str, arrival: date, calendar: WorkCalendar, rules: Rules) -> Answer[date | None]:
    """Until when the confirming paper follows leave for a death or an emergency (125(4)).

    The day of arrival is not counted. None for grounds whose paper goes with the raport (125(2), (3)).
    """
    term, grounds = rules["family_leave.proof_term"], rules["family_leave.proof_grounds"]
    due = calendar.working_days_after(arrival, term.number) if ground in grounds.codes else None
    readings = ("leave.family.confirming_document_deadline",)
    return Answer(due, Because.of(term, grounds, readings=readings, ground=ground, arrival=arrival))


def is_short(ground: str, rules: Rules) -> bool:
    """Whether the ground gives up to five days (marriage, birth) rather than up to ten."""
    return ground in rules["family_leave.short_grounds"].codes


def _most_days(ground: str, rules: Rules) -> tuple[Norm, Norm]:
    """The longest leave of the ground and the list the ground stands in."""
    length = "short" if is_short(ground, rules) else "long"
    days, grounds = rules[f"family_leave.{length}_days"], rules[f"family_leave.{length}_grounds"]
    if ground not in grounds.codes:
        raise NoFamilyGround(ground)
    return days, grounds


def _is_listed(ask: FamilyAsk, rules: Rules) -> tuple[bool, Because]:
    """Whether the relative gives leave on this ground; marriage and birth are the serviceman's own."""
    if ask.relative is None or is_short(ask.ground, rules):
        return True, Because()
    norm = rules["family_leave.emergency_relatives" if ask.ground == EMERGENCY else "family_leave.relatives"]
    return ask.relative in norm.codes, Because.of(norm, relative=ask.relative)
