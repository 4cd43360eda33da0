"""The findings of the checks in words, and the papers and the clock beside them."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from domain.kinds.case import Finding, Tone
from domain.law import Answer, Plain, Status
from domain.raport_kinds import Decider, KindSpec, PaperNeed, PaperTime, Urgency
from domain.raports import Raport
from handlers.forms.record import papers_there
from handlers.screens import Line, Look, Param, Text, _

LOOKS: Final = {Tone.GREEN: Look.GOOD, Tone.AMBER: Look.WARN, Tone.STOP: Look.STOP}


def finding_line(finding: Finding) -> Line:
    return Line(finding_words(finding), LOOKS[finding.tone])


def finding_words(finding: Finding) -> Text:
    """One line of the list. The words of a code that is new stand here, its rule in domain/kinds."""
    return words_of(finding.params)[finding.code]


def words_of(params: Mapping[str, Plain]) -> Mapping[str, Text]:
    """The words of every code there is."""
    return {**_of_days(params), **_of_limits(params), **_of_rights()}


def _param(params: Mapping[str, Plain], name: str) -> Param:
    value = params.get(name)
    return value if isinstance(value, str | int | date) else "–"


def _of_days(params: Mapping[str, Plain]) -> dict[str, Text]:
    day, number = _param(params, "day"), _param(params, "number")
    return {
        "ahead": _("The first day is still ahead."),
        "not_ahead": _("The first day is past."),
        "not_in_order": _("The last day comes before the first."),
        "in_time": _("Filed in time; the last day is %(day)s.", day=day),
        "not_in_time": _("Filed late: the last day was %(day)s. It is taken all the same and says so.", day=day),
        "no_term": _("The act sets no day until which this is filed."),
        "after_contract": _("The leave ends after the contract, which ends on %(day)s.", day=day),
        "after_discharge": _("The leave ends after the expected discharge on %(day)s.", day=day),
        "no_overlap": _("No other leave lies in these days."),
        "overlap": _("These days overlap with another raport of the same person, No. %(number)s.", number=number),
        "one_change": _("No other change of this leave is on its way."),
        "not_one_change": _("Another change of this leave is on its way: raport No. %(number)s.", number=number),
        "changed": _("The new days follow from what you asked."),
        "not_changed": _("Name the new first day of a leave to be moved, or an earlier last day of another."),
        "inside": _("The day lies inside the leave."),
        "not_inside": _("The day lies outside the leave."),
        "long": _("The leave is within the term of the act; its latest day is %(day)s.", day=day),
        "not_long": _("The leave is longer than the act names; its latest day would be %(day)s.", day=day),
    }


def _of_limits(params: Mapping[str, Plain]) -> dict[str, Text]:
    most, days = _param(params, "most"), _param(params, "days")
    return {
        "within": _("Within the limit of the act: at most %(most)s.", most=most),
        "not_within": _("More than the act gives: at most %(most)s.", most=most),
        "grows": _("Days of illness within the leave: %(days)s. The leave grows by them.", days=days),
        "not_grows": _("By the act this leave does not grow by these days."),
        "travel_again": _("Unused days: %(days)s. Travel time is given again with them.", days=days),
        "no_travel_again": _("Unused days: %(days)s. They are too few for travel time again.", days=days),
    }


def _of_rights() -> dict[str, Text]:
    return {
        "listed": _("The act names this ground."),
        "not_listed": _("The act does not name this ground; whoever decides must look at it."),
        "relative": _("The act gives leave in the trouble of this relative."),
        "not_relative": _("The act does not name this relative on this ground; whoever decides must look at it."),
        "carer": _("The act gives this leave to you."),
        "not_carer": _("The act does not name who you are to the child; whoever decides must look at it."),
        "study": _("The act gives study leave for this."),
        "not_study": _("The act gives no study leave for this to your kind of service."),
        "recall": _("The act allows a recall on this ground."),
        "not_recall": _("Only annual leave is broken off by a recall, and only on the grounds of the act."),
        "not_expired": _("The contract does not run out during this leave, so the usual term applies."),
        "adaptation": _("By the ground or the length of service you are among those listed."),
        "not_adaptation": _("Neither the ground nor the length of service puts you among those listed."),
        "repealed": _("This act is repealed and what replaced it was not at hand. Ask the personnel officer."),
    }


def paper_lines(spec: KindSpec, raport: Raport) -> tuple[Line, ...]:
    """Each paper of the kind: there, missing, or due later. What is missing is always to be seen."""
    there = papers_there(raport)
    return tuple(_paper_line(need, need.code in there) for need in spec.papers)


def _paper_line(need: PaperNeed, is_there: bool) -> Line:
    label = Text(need.label)
    if is_there:
        return Line(_("Paper is there: %(paper)s", paper=label), Look.GOOD)
    if need.time is PaperTime.AFTER:
        return Line(_("Paper to be handed in after the return: %(paper)s", paper=label), Look.WARN)
    if need.optional:
        return Line(_("Paper, if your case needs it: %(paper)s", paper=label), Look.NOTE)
    return Line(_("Paper is missing: %(paper)s", paper=label), Look.WARN)


def decider_name(decider: Decider) -> Text:
    return {
        Decider.UNIT_COMMANDER: _("unit commander"),
        Decider.AUTHORISED_OFFICIAL: _("authorised official"),
        Decider.COMMISSION: _("commission for social adaptation"),
    }[decider]


def way_lines(spec: KindSpec) -> tuple[Line, ...]:
    """Who decides, and before what else."""
    lines = [Line(_("Decides: %(decider)s", decider=decider_name(spec.decider)))]
    if spec.decider is not Decider.UNIT_COMMANDER:
        lines.append(Line(_("The unit commander gives his resolution; the paper goes higher from him."), Look.NOTE))
    if spec.urgency is Urgency.URGENT:
        lines.append(Line(_("Urgent: to be answered before all else."), Look.WARN))
    return tuple(lines)


def due_lines(due: Answer[date | None]) -> tuple[Line, ...]:
    """How soon it is answered once it is sent, and by whose rule."""
    lines = [Line(_("Answer due by: %(day)s", day=due.value))] if due.value else []
    statuses = {norm.status for norm in due.because.norms}
    if Status.UNKNOWN in statuses:
        lines.append(Line(_("No act names a term for this raport; the usual term for appeals is taken."), Look.NOTE))
    if Status.UNIT_RULE in statuses:
        lines.append(Line(_("The term is the unit's own rule, not the law."), Look.NOTE))
    return tuple(lines)
