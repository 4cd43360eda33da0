"""Study leave (Decree 124, 135-136)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules


def may_study(category: str, purpose: str, rules: Rules) -> Answer[bool]:
    """Open to all but compulsory-service conscripts, cadets and students, for entrance exams and study (135)."""
    excluded, purposes = rules["special_leave.study_excluded"], rules["special_leave.study_purposes"]
    allowed = category not in excluded.codes and purpose in purposes.codes
    return Answer(allowed, Because.of(excluded, purposes, category=category, purpose=purpose))


def study_until(start: date, rules: Rules) -> Answer[date]:
    """The latest day of study leave in higher or postgraduate education: a month for each leave granted (136(1))."""
    latest = later(start, rules["special_leave.study_max"])
    return Answer(latest.value, latest.because + Because.of(readings=("leave.study.length",), start=start))
