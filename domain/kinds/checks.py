"""Checks before sending, by name: each is a pure function of a case and what a kind asks it about.

Amber warns and stops nothing; STOP is for what the act makes impossible.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, TypeAlias

from domain.counting import earlier, later
from domain.dates import full_years
from domain.kinds.case import Case, Finding, Tone
from domain.kinds.reckoners import reckoned
from domain.law import Because, Norm, Plain, Status
from domain.raport_kinds import KindSpec
from domain.rules.adaptation_right import is_eligible
from domain.rules.entry_conscript import report_by
from domain.rules.leave_childcare import may_care
from domain.rules.leave_family import FamilyAsk, family_leave
from domain.rules.leave_recall import may_recall, travel_again
from domain.rules.leave_study import may_study

Args: TypeAlias = Mapping[str, str]
Check: TypeAlias = Callable[[Case, Args, Mapping[str, Plain]], tuple[Finding, ...]]


def _found(
    code: str, good: bool, because: Because, otherwise: Tone = Tone.AMBER, **params: Plain
) -> tuple[Finding, ...]:
    """Green, or the same matter in another tone under the code "not_..."."""
    return (Finding(code, Tone.GREEN, because, params) if good else Finding(f"not_{code}", otherwise, because, params),)


def not_past(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """The day is still ahead: an order cannot send anybody away in the past."""
    day = case.day(args["field"])
    return _found("ahead", day >= case.on, Because.of(start=day, on=case.on), Tone.STOP) if day else ()


def in_order(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """One day does not come before another."""
    first, last = case.day(args["first"]), case.day(args["last"])
    if first is None or last is None or first <= last:
        return ()
    return (Finding("not_in_order", Tone.STOP, Because.of(start=first, last_day=last)),)


def at_most(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """A number within the act's own limit."""
    norm = case.rules[args["norm"]]
    asked = case.number(args["field"])
    sums = (f"{asked} ≤ {norm.number}",) if asked <= norm.number else (f"{asked} > {norm.number}",)
    return _found("within", asked <= norm.number, Because.of(norm, sums=sums), Tone.STOP, most=norm.number)


def sum_at_most(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """What is asked for and what was granted before, together within the act's limit."""
    norm = case.rules[args["norm"]]
    asked, before = case.number(args["field"]), case.number(args["more"])
    because = Because.of(norm, sums=(f"{before} + {asked} = {before + asked}",))
    return _found("within", before + asked <= norm.number, because, Tone.STOP, most=norm.number)


def until_limit(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """The last day lies within a term of the first; by the plan of a school it may be otherwise, so it only warns."""
    first, last = case.day(args["first"]), case.day(args["last"])
    if first is None or last is None:
        return ()
    latest = later(first, case.rules[args["norm"]])
    return _found("long", last <= latest.value, latest.because.with_fact(last_day=last), day=latest.value)


def listed(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """The ground is one the act names."""
    norm = case.rules[args["norm"]]
    return _found("listed", case.word(args["field"]) in norm.codes, Because.of(norm, ground=case.word(args["field"])))


def until(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """Filed within a term from a day; late is told, never refused."""
    since = case.day(args["field"])
    if since is None:
        return ()
    last = later(since, case.rules[args["norm"]])
    return _in_time(last.value, case, last.because)


def before_contract_end(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """Filed so long before the contract ends."""
    contract = case.person.contract
    if contract is None:
        return ()
    last = earlier(contract.end, case.rules[args["norm"]])
    return _in_time(last.value, case, last.because.with_fact(contract_end=contract.end))


def conscript_officer(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """A month before his service ends an officer called up files for a contract (Decree 124, 32)."""
    end = case.day(args["field"])
    if end is None:
        return ()
    last = report_by(case.person.service_kind, end, case.rules)
    if last.value is None:
        return (Finding("no_term", Tone.GREEN, last.because),)
    return _in_time(last.value, case, last.because)


def _in_time(last: date, case: Case, because: Because) -> tuple[Finding, ...]:
    return _found("in_time", case.on <= last, because.with_fact(on=case.on), day=last)


def service_end(case: Case, _args: Args, known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """A leave beyond the contract or the expected discharge is doubtful, not forbidden: the end may move."""
    last, person = known.get("last"), case.person
    ends = (
        ("contract", person.contract and person.contract.end),
        ("discharge", person.discharge and person.discharge.expected),
    )
    if not isinstance(last, date):
        return ()
    return tuple(
        Finding(f"after_{name}", Tone.AMBER, Because.of(last_day=last).with_fact(**{f"{name}_end": end}), {"day": end})
        for name, end in ends
        if end and last > end
    )


def overlap(case: Case, _args: Args, known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """No other leave of his lies in the same days."""
    first, last = known.get("first"), known.get("last")
    if not isinstance(first, date) or not isinstance(last, date):
        return ()
    crossing = [leave for leave in case.leaves if leave.first <= last and first <= leave.last]
    because = Because.of(start=first, last_day=last)
    if not crossing:
        return (Finding("no_overlap", Tone.GREEN, because),)
    return tuple(Finding("overlap", Tone.AMBER, because, {"number": leave.number}) for leave in crossing)


def relative(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """Whose illness, death or disaster gives family leave (Decree 124, 125(1))."""
    ground = args.get("ground") or case.word("ground")
    ask = FamilyAsk(ground, case.number("days") or None, case.number("travel"), case.word("relative") or None)
    given = family_leave(ask, case.rules)
    return _found("relative", given.value.granted_days > 0, given.because)


def carer(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """To whom childcare leave is given (Decree 124, 133(1))."""
    allowed = may_care(case.word(args["field"]), case.rules)
    return _found("carer", allowed.value, allowed.because)


def study(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """Who goes on study leave and for what (Decree 124, 135)."""
    allowed = may_study(_category(case), case.word(args["field"]), case.rules)
    return _found("study", allowed.value, allowed.because)


def _category(case: Case) -> str:
    """A conscript by the code the norm has for compulsory service."""
    return "compulsory_service_conscript" if case.person.service_kind == "conscript" else case.person.service_kind


def recall_ground(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """Only from annual leave and only on the listed grounds (Decree 124, 139)."""
    if case.leave is None:
        return ()
    allowed = may_recall(case.leave.kind, case.word(args["field"]), case.rules)
    return _found("recall", allowed.value, allowed.because, Tone.STOP)


def recall_within(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """The first day back lies inside the leave."""
    back, leave = case.day(args["field"]), case.leave
    if back is None or leave is None:
        return ()
    because = Because.of(start=leave.first, last_day=leave.last, on=back)
    return _found("inside", leave.first <= back <= leave.last, because, Tone.STOP)


def one_change(case: Case, _args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """One change of a leave at a time: the next waits until the first is decided."""
    if case.leave is None:
        return ()
    because = Because.of(start=case.leave.first, last_day=case.leave.last)
    if not case.changes:
        return (Finding("one_change", Tone.GREEN, because),)
    return (Finding("not_one_change", Tone.STOP, because, {"number": case.changes[0]}),)


def changed(case: Case, args: Args, known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """The new days follow from what was asked: a shift names its first day, a shorter leave its last."""
    if case.leave is None or not case.word(args["field"]):
        return ()
    because = Because.of(start=case.leave.first, last_day=case.leave.last)
    return _found("changed", bool(known), because, Tone.STOP)


def recall_travel(case: Case, _args: Args, known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """Travel again from so many unused days (Law 561-IV, 46 p.5)."""
    unused = known.get("unused_days")
    if not isinstance(unused, int):
        return ()
    again = travel_again(unused, case.rules)
    code = "travel_again" if again.value else "no_travel_again"
    return (Finding(code, Tone.GREEN, again.because, {"days": unused}),)


def illness_counts(case: Case, _args: Args, known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """Annual and additional leave grow by illness, no other (Decree 124, 123)."""
    extra = known.get("extra_days")
    if not isinstance(extra, int):
        return ()
    norm = case.rules["leave.extended_by_illness"]
    return _found("grows", extra > 0, Because.of(norm), Tone.STOP, days=extra)


def childcare_contract(case: Case, _args: Args, known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """The contract expires during the leave, so the two months after it count (Decree 124, 16(5))."""
    end = known.get("window_end")
    because = Because.of(case.rules["contract.childcare_window"])
    if isinstance(end, date):
        return _in_time(end, case, because)
    return (Finding("not_expired", Tone.AMBER, because),)


def adaptation(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """Who is listed for social adaptation (Order 287, 7)."""
    years = full_years(case.person.service_start, case.on)
    right = is_eligible(case.word(args["field"]), years, case.rules)
    return _found("adaptation", right.value, right.because)


def standing(case: Case, args: Args, _known: Mapping[str, Plain]) -> tuple[Finding, ...]:
    """Whether the act still holds; a repealed one whose successor is not at hand is said plainly."""
    norm: Norm = case.rules[args["norm"]]
    return (Finding("repealed", Tone.AMBER, Because.of(norm)),) if norm.status is Status.REPEALED else ()


CHECKS: Final[Mapping[str, Check]] = {
    "not_past": not_past,
    "in_order": in_order,
    "at_most": at_most,
    "sum_at_most": sum_at_most,
    "until_limit": until_limit,
    "listed": listed,
    "until": until,
    "before_contract_end": before_contract_end,
    "conscript_officer": conscript_officer,
    "service_end": service_end,
    "overlap": overlap,
    "relative": relative,
    "carer": carer,
    "study": study,
    "recall_ground": recall_ground,
    "recall_within": recall_within,
    "one_change": one_change,
    "changed": changed,
    "recall_travel": recall_travel,
    "illness_counts": illness_counts,
    "childcare_contract": childcare_contract,
    "adaptation": adaptation,
    "standing": standing,
}

#: what each check must be told, so that a kind that leaves it out is refused when it is read
ARGS: Final[Mapping[str, frozenset[str]]] = {
    "not_past": frozenset({"field"}),
    "in_order": frozenset({"first", "last"}),
    "at_most": frozenset({"field", "norm"}),
    "sum_at_most": frozenset({"field", "more", "norm"}),
    "until_limit": frozenset({"first", "last", "norm"}),
    "listed": frozenset({"field", "norm"}),
    "until": frozenset({"field", "norm"}),
    "before_contract_end": frozenset({"norm"}),
    "conscript_officer": frozenset({"field"}),
    "carer": frozenset({"field"}),
    "study": frozenset({"field"}),
    "recall_ground": frozenset({"field"}),
    "recall_within": frozenset({"field"}),
    "changed": frozenset({"field"}),
    "adaptation": frozenset({"field"}),
    "standing": frozenset({"norm"}),
}
#: what a check may be told besides
MORE_ARGS: Final[Mapping[str, frozenset[str]]] = {"relative": frozenset({"ground"})}


def findings(spec: KindSpec, case: Case) -> tuple[Finding, ...]:
    """Every line of the list, in the kind's order."""
    known = reckoned(spec.reckon, case).value
    return tuple(line for call in spec.checks for line in CHECKS[call.name](case, call.args, known))
