"""How long another's post may be held for the time being (Decree 124, 60-61-1)."""

from datetime import date
from enum import StrEnum
from typing import Final

from domain.counting import later
from domain.law import Answer, Rules


class TempPost(StrEnum):
    """In which post the duty is done."""

    NON_VACANT = "non_vacant"  #: its holder is away or removed (60.2))
    VACANT = "vacant"  #: by the official who appoints to it (61(2))
    URGENT = "urgent"  #: vacant, by the unit commander, who tells the appointing official in writing (61(3))
    LISTED = "listed"  #: agreed with the Presidential Administration (61-1)


_NORMS: Final = {post: f"temp_duty.{post}_max" for post in TempPost}


def temp_duty_until(post: TempPost, start: date, rules: Rules) -> Answer[date]:
    """The last day of temporary duty that began on *start*."""
    day = later(start, rules[_NORMS[post]])
    return Answer(day.value, day.because.with_fact(start=start))
