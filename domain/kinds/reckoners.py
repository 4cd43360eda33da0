"""Days and numbers that follow from the answers by a rule of the acts. A kind names its reckoners."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, TypeAlias

from domain.dates import days_after
from domain.kinds.case import Case, KnownLeave
from domain.law import Answer, Because, Plain
from domain.rules.contract_childcare import childcare_return, window_end
from domain.rules.leave_additional import combat_days
from domain.rules.leave_adoption import adoption_leave
from domain.rules.leave_candidate import candidate_leave
from domain.rules.leave_childcare import childcare_leave
from domain.rules.leave_emergency import Trouble, extended_on_the_spot
from domain.rules.leave_hazard import HazardPost, hazard_leave
from domain.rules.leave_illness import IllnessOnLeave, extended_by_illness
from domain.rules.leave_maternity import maternity_leave
from domain.rules.leave_papers import later_papers
from domain.rules.leave_period import Period
from domain.rules.leave_recall import rest_after_recall
from domain.rules.leave_span import annual_last_day
from domain.rules.leave_vacation import vacation_days

Reckoned: TypeAlias = Answer[Mapping[str, Plain]]
#: what follows from a case; empty where an answer it needs is not there
Reckoner: TypeAlias = Callable[[Case], Reckoned]

NOTHING: Final[Reckoned] = Answer({}, Because())


def _away(period: Period, because: Because, travel: int = 0) -> Reckoned:
    """A leave as its days; travel comes after it."""
    last = days_after(period.last_day, travel)
    known: dict[str, Plain] = {
        "first": period.first_day,
        "last": period.last_day,
        "days": period.days,
        "end": last,
        "back": days_after(last, 1),
    }
    return Answer(known, because)


def plain(case: Case) -> Reckoned:
    """So many calendar days from the first, and travel after them."""
    first, days = case.day("first"), case.number("days")
    if first is None or days < 1:
        return NOTHING
    return _away(Period.of(first, days), Because.of(start=first, days=days), case.number("travel"))


def from_to(case: Case) -> Reckoned:
    """From the first day to the last."""
    first, last = case.day("first"), case.day("last")
    if first is None or last is None or last < first:
        return NOTHING
    return _away(Period(first, last), Because.of(start=first, last_day=last), case.number("travel"))


def maternity(case: Case) -> Reckoned:
    """Decree 124, 126(1)."""
    first = case.day("first")
    if first is None:
        return NOTHING
    leave = maternity_leave(first, case.word("birth") == "complicated", case.rules)
    return _away(leave.value, leave.because)


def adoption(case: Case) -> Reckoned:
    """Decree 124, 127."""
    birth, adopted = case.day("birth"), case.day("adopted")
    if birth is None or adopted is None:
        return NOTHING
    leave = adoption_leave(birth, adopted, case.rules)
    return _away(leave.value, leave.because)


def childcare(case: Case) -> Reckoned:
    """Decree 124, 133(1)."""
    birth = case.day("birth")
    if birth is None:
        return NOTHING
    leave = childcare_leave(birth, case.day("first"), case.rules)
    return _away(leave.value, leave.because)


def hazard(case: Case) -> Reckoned:
    """Decree 124, 131: each post by its months."""
    first = case.day("first")
    told = [(case.number(f"list_days{n}"), case.number(f"months{n}")) for n in ("", "_2")]
    posts = tuple(HazardPost(days, months) for days, months in told if days and months)
    if first is None or not posts:
        return NOTHING
    days = hazard_leave(posts, case.rules)
    return _away(Period.of(first, days.value), days.because)


def combat(case: Case) -> Reckoned:
    """Decree 124, 132; Law 561-IV, 49."""
    first = case.day("first")
    days = combat_days(case.word("ground"), case.rules)
    if first is None or not days.value:
        return NOTHING
    return _away(Period.of(first, days.value), days.because)


def candidate(case: Case) -> Reckoned:
    """Decree 124, 130: until the results are published, when that day is known."""
    first, last = case.day("first"), case.day("last")
    if first is None or last is None:
        return NOTHING
    leave = candidate_leave(first, last, case.rules)
    return _away(leave.value, leave.because)


def vacation(case: Case) -> Reckoned:
    """Decree 124, 134: without travel."""
    first, season = case.day("first"), case.word("season")
    if first is None or not season:
        return NOTHING
    days = vacation_days(season, case.rules)
    return _away(Period.of(first, days.value), days.because)


def illness(case: Case) -> Reckoned:
    """Decree 124, 123: by how much the leave grows."""
    ill_from, ill_to = case.day("ill_from"), case.day("ill_to")
    if case.leave is None or ill_from is None or ill_to is None:
        return NOTHING
    leave = case.leave
    ill = IllnessOnLeave(leave.kind, leave.first, leave.last, ill_from, ill_to)
    grown = extended_by_illness(ill, case.calendar, case.rules)
    new = grown.value.new_last_day
    return Answer({"extra_days": grown.value.extra_days, "new_last": new, "back": days_after(new, 1)}, grown.because)


def emergency(case: Case) -> Reckoned:
    """Decree 124, 124: at most so many days after the last one, travel apart."""
    if case.leave is None:
        return NOTHING
    trouble = Trouble(case.word("ground") or None, case.word("relative") or None)
    asked = extended_on_the_spot(case.leave.last, case.number("days"), case.number("travel"), trouble, case.rules)
    known: dict[str, Plain] = {
        "extra_days": asked.value.granted_days,
        "new_last": asked.value.new_last_day,
        "back": days_after(asked.value.arrive_by, 1),
    }
    return Answer(known, asked.because)


def recall(case: Case) -> Reckoned:
    """Decree 124, 139; Law 561-IV, 46 p.5: what is left of the leave, and of which year."""
    back = case.day("recalled_on")
    if case.leave is None or back is None:
        return NOTHING
    return _ended(case.leave, back, case)


def change(case: Case) -> Reckoned:
    """The leave moved, ended sooner, or not taken at all (Decree 124, 115; the rest as in Law 561-IV, 46 p.5)."""
    leave, what = case.leave, case.word("change")
    first, last = case.day("first"), case.day("last")
    if leave is None:
        return NOTHING
    if what == "shift" and first is not None:
        new_last = annual_last_day(first, leave.days, case.calendar)
        known: dict[str, Plain] = {"new_first": first, "new_last": new_last, "back": days_after(new_last, 1)}
        return Answer(known, Because.of(start=first, days=leave.days))
    if what == "shorten" and last is not None and leave.first <= last < leave.last:
        return _ended(leave, days_after(last, 1), case)
    if what == "cancel":
        return _ended(leave, max(case.on, leave.first), case)
    return NOTHING


def _ended(leave: KnownLeave, back: date, case: Case) -> Reckoned:
    """The leave ends on the eve of *back*, or is not begun at all; the rest goes to its year again."""
    rest = rest_after_recall(leave.first, leave.days, back, case.calendar, case.rules)
    known: dict[str, Plain] = {
        "used_days": rest.used_days,
        "unused_days": rest.unused_days,
        "leave_year": leave.first.year,
    }
    if rest.used_days:
        known |= {"new_last": days_after(back, -1), "back": back}
    return Answer(known, rest.because)


def childcare_window(case: Case) -> Reckoned:
    """Decree 124, 16(5): until when the new contract is made after childcare leave."""
    birth, contract = case.day("birth"), case.person.contract
    if birth is None or contract is None:
        return NOTHING
    back = childcare_return(birth, case.rules)
    end = window_end(contract.end, None, back.value, case.rules)
    known: dict[str, Plain] = {"return_day": back.value, **({"window_end": end.value} if end.value else {})}
    return Answer(known, back.because + end.because)


def proof_due(case: Case) -> Reckoned:
    """Decree 124, 125(4): the confirming paper follows within so many working days after the return."""
    away = plain(case).value.get("back")
    papers = later_papers(case.word("ground"), case.rules)
    if not isinstance(away, date) or not papers.value:
        return NOTHING
    term = case.rules["family_leave.proof_term"]
    due = case.calendar.working_days_after(away, term.number)
    return Answer({"proof_due": due}, papers.because + Because.of(term))


RECKONERS: Final[Mapping[str, Reckoner]] = {
    "plain": plain,
    "from_to": from_to,
    "maternity": maternity,
    "adoption": adoption,
    "childcare": childcare,
    "hazard": hazard,
    "combat": combat,
    "candidate": candidate,
    "vacation": vacation,
    "illness": illness,
    "emergency": emergency,
    "recall": recall,
    "change": change,
    "childcare_window": childcare_window,
    "proof_due": proof_due,
}


def reckoned(names: tuple[str, ...], case: Case) -> Reckoned:
    """All that follows, by the names of a kind, with the whole proof."""
    known: dict[str, Plain] = {}
    because = Because()
    for name in names:
        found = RECKONERS[name](case)
        known |= found.value
        because += found.because
    return Answer(known, because)
