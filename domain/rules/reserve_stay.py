"""How long a serviceman stays in the Presidential Reserve (Decree 124, 152-10, 152-11, 152-13)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules


def stay_until(enrolled: date, rules: Rules) -> Answer[date]:
    """The last day of the three years; afterwards he may be enrolled again on general terms (152-10(1))."""
    last = later(enrolled, rules["reserve.max_stay"])
    return Answer(last.value, last.because + Because.of(enrolled=enrolled))


def appoint_from(enrolled: date, waived: bool, rules: Rules) -> Answer[date]:
    """Three months after enrolment, unless the Head of State or of his Administration decided otherwise (152-10(2))."""
    if waived:
        return Answer(enrolled, Because.of(rules["reserve.min_stay"], enrolled=enrolled, waived=True))
    first = later(enrolled, rules["reserve.min_stay"])
    return Answer(first.value, first.because + Because.of(enrolled=enrolled))


def is_ground_for_exclusion(ground: str, rules: Rules) -> Answer[bool]:
    """Whether the serviceman is excluded on this ground (152-11)."""
    norm = rules["reserve.exclusion_grounds"]
    return Answer(ground in norm.codes, Because.of(norm, ground=ground))


def enrolled_again_from(grounds_removed: date, rules: Rules) -> Answer[date]:
    """The earliest day after exclusion for the penalties of 152-11, 4) (152-13)."""
    first = later(grounds_removed, rules["reserve.re_enrolment_after"])
    return Answer(first.value, first.because + Because.of(grounds_removed=grounds_removed))
