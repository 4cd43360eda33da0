"""Leave extended on the spot by the head of the local military body (Decree 124, 124)."""

from dataclasses import dataclass
from datetime import date

from domain.counting import later
from domain.dates import days_after
from domain.law import Answer, Because, Rules


@dataclass(frozen=True)
class Trouble:
    """What befell whom, as far as it is told; None where it is not asked."""

    ground: str | None = None
    relative: str | None = None


@dataclass(frozen=True)
class EmergencyExtension:
    """Days added to the leave, the way to the duty station apart."""

    granted_days: int
    new_last_day: date
    arrive_by: date  #: the last day of travel to the duty station


def extension_allowed(trouble: Trouble, rules: Rules) -> Answer[bool]:
    """Whether the ground and the relative are among those of 124(1)."""
    grounds, relatives = rules["leave.emergency_extension_grounds"], rules["leave.emergency_extension_relatives"]
    allowed = trouble.ground in (None, *grounds.codes) and trouble.relative in (None, *relatives.codes)
    because = Because.of(grounds, relatives, ground=trouble.ground, relative=trouble.relative)
    return Answer(allowed, because)


def extended_on_the_spot(
    last_day: date, requested_days: int, travel_days: int, trouble: Trouble, rules: Rules
) -> Answer[EmergencyExtension]:
    """At most ten days after the last day of leave; travel comes on top."""
    most, allowed = rules["leave.emergency_extension_max"], extension_allowed(trouble, rules)
    granted = min(requested_days, most.number) if allowed.value else 0
    new_last_day = days_after(last_day, granted)
    arrive_by = days_after(new_last_day, travel_days)
    facts = Because.of(most, last_day=last_day, requested_days=requested_days, travel_days=travel_days)
    return Answer(EmergencyExtension(granted, new_last_day, arrive_by), allowed.because + facts)


def unit_told_by(extended_on: date, rules: Rules) -> Answer[date]:
    """The unit commander is told immediately: the same day (124(2))."""
    day = later(extended_on, rules["leave.emergency_extension_notice"])
    return Answer(day.value, day.because.with_fact(extended_on=extended_on))
