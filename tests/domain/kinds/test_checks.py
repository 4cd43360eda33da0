"""The lines of the list before sending: green, amber, or the few that stop."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.kinds.answer_day import answer_due
from domain.kinds.case import KnownLeave, Tone
from domain.kinds.checks import CHECKS, findings
from domain.people import Discharge, ServiceKind, Sex
from domain.ranks import Composition
from domain.raport_kinds import Bar, CheckCall, ClockRule, Group, KindSpec, Who, bars
from domain.raports import RaportKind
from tests.domain.kinds.conftest import MakeCase
from tests.people import make_person

Told = tuple[dict[str, Any], dict[str, Any]]  #: the answers, and what was reckoned from them

PAST, TODAY, AHEAD = date(2026, 11, 20), date(2026, 11, 21), date(2026, 12, 7)
LEAVE = KnownLeave("annual", "2026/3", date(2026, 12, 1), date(2026, 12, 20), 20)
LIMIT = {"field": "days", "norm": "family_leave.short_days"}
CREATIVE = {"field": "months", "more": "used", "norm": "special_leave.creative_max"}
STUDY = {"first": "first", "last": "last", "norm": "special_leave.study_max"}
APPEAL = {"field": "day", "norm": "attestation.appeal_term"}
FIELD = {"field": "day"}
WORD = {"field": "word"}
CONSCRIPT = make_person(service_kind=ServiceKind.CONSCRIPT, contract=None)
CALLED_UP = make_person(service_kind=ServiceKind.CONSCRIPT_OFFICER, contract=None)


@pytest.mark.parametrize(
    ("check", "args", "told", "said"),
    [
        ("not_past", FIELD, ({"day": TODAY}, {}), ("ahead", Tone.GREEN)),
        ("not_past", FIELD, ({"day": PAST}, {}), ("not_ahead", Tone.STOP)),
        ("in_order", {"first": "a", "last": "b"}, ({"a": AHEAD, "b": PAST}, {}), ("not_in_order", Tone.STOP)),
        ("at_most", LIMIT, ({"days": 5}, {}), ("within", Tone.GREEN)),
        ("at_most", LIMIT, ({"days": 6}, {}), ("not_within", Tone.STOP)),
        ("sum_at_most", CREATIVE, ({"months": 1, "used": 1}, {}), ("within", Tone.GREEN)),
        ("sum_at_most", CREATIVE, ({"months": 2, "used": 1}, {}), ("not_within", Tone.STOP)),
        ("until_limit", STUDY, ({"first": AHEAD, "last": date(2027, 1, 7)}, {}), ("long", Tone.GREEN)),
        ("until_limit", STUDY, ({"first": AHEAD, "last": date(2027, 1, 8)}, {}), ("not_long", Tone.AMBER)),
        ("listed", {**WORD, "norm": "special_leave.combat_grounds"}, ({"word": "combat"}, {}), ("listed", Tone.GREEN)),
        ("listed", {**WORD, "norm": "special_leave.combat_grounds"}, ({"word": "x"}, {}), ("not_listed", Tone.AMBER)),
        ("until", APPEAL, ({"day": date(2026, 8, 21)}, {}), ("in_time", Tone.GREEN)),
        ("until", APPEAL, ({"day": date(2026, 8, 20)}, {}), ("not_in_time", Tone.AMBER)),
        ("before_contract_end", {"norm": "contract.renewal_filing_lead"}, ({}, {}), ("in_time", Tone.GREEN)),
        ("service_end", {}, ({}, {"last": date(2027, 6, 2)}), ("after_contract", Tone.AMBER)),
        ("overlap", {}, ({}, {"first": AHEAD, "last": AHEAD}), ("overlap", Tone.AMBER)),
        ("overlap", {}, ({}, {"first": TODAY, "last": TODAY}), ("no_overlap", Tone.GREEN)),
        ("relative", {}, ({"ground": "death", "relative": "spouse", "days": 3}, {}), ("relative", Tone.GREEN)),
        ("relative", {"ground": "death"}, ({"relative": "friend"}, {}), ("not_relative", Tone.AMBER)),
        ("carer", WORD, ({"word": "lone_parent"}, {}), ("carer", Tone.GREEN)),
        ("carer", WORD, ({"word": "neighbour"}, {}), ("not_carer", Tone.AMBER)),
        ("study", WORD, ({"word": "study"}, {}), ("study", Tone.GREEN)),
        ("recall_ground", WORD, ({"word": "mobilization"}, {}), ("recall", Tone.GREEN)),
        ("recall_ground", WORD, ({"word": "whim"}, {}), ("not_recall", Tone.STOP)),
        ("recall_within", FIELD, ({"day": AHEAD}, {}), ("inside", Tone.GREEN)),
        ("recall_within", FIELD, ({"day": TODAY}, {}), ("not_inside", Tone.STOP)),
        ("one_change", {}, ({}, {}), ("one_change", Tone.GREEN)),
        ("changed", WORD, ({"word": "cancel"}, {"used_days": 0}), ("changed", Tone.GREEN)),
        ("changed", WORD, ({"word": "shift"}, {}), ("not_changed", Tone.STOP)),
        ("recall_travel", {}, ({}, {"unused_days": 10}), ("travel_again", Tone.GREEN)),
        ("recall_travel", {}, ({}, {"unused_days": 9}), ("no_travel_again", Tone.GREEN)),
        ("illness_counts", {}, ({}, {"extra_days": 3}), ("grows", Tone.GREEN)),
        ("illness_counts", {}, ({}, {"extra_days": 0}), ("not_grows", Tone.STOP)),
        ("childcare_contract", {}, ({}, {"window_end": AHEAD}), ("in_time", Tone.GREEN)),
        ("childcare_contract", {}, ({}, {}), ("not_expired", Tone.AMBER)),
        ("adaptation", WORD, ({"word": "age_limit"}, {}), ("adaptation", Tone.GREEN)),
        ("adaptation", WORD, ({"word": "contract_end"}, {}), ("not_adaptation", Tone.AMBER)),
        ("standing", {"norm": "adaptation.documents"}, ({}, {}), ("repealed", Tone.AMBER)),
    ],
)
def test_a_check_says_one_line_with_its_proof(
    check: str, args: dict[str, str], told: Told, said: tuple[str, Tone], case: MakeCase
) -> None:
    answers, known = told
    (line,) = CHECKS[check](case(answers, leave=LEAVE, leaves=(LEAVE,)), args, known)
    assert (line.code, line.tone) == said
    assert line.because.norms or line.because.facts


@pytest.mark.parametrize(
    ("check", "args"),
    [
        ("not_past", FIELD),
        ("in_order", {"first": "a", "last": "b"}),
        ("until_limit", STUDY),
        ("until", APPEAL),
        ("conscript_officer", FIELD),
        ("before_contract_end", {"norm": "contract.renewal_filing_lead"}),
        ("service_end", {}),
        ("overlap", {}),
        ("recall_ground", WORD),
        ("recall_within", FIELD),
        ("recall_travel", {}),
        ("one_change", {}),
        ("changed", WORD),
        ("illness_counts", {}),
        ("standing", {"norm": "contract.childcare_window"}),
    ],
)
def test_a_check_is_silent_where_it_has_nothing_to_look_at(check: str, args: dict[str, str], case: MakeCase) -> None:
    assert CHECKS[check](case(person=CONSCRIPT), args, {}) == ()


def test_the_list_follows_the_order_of_the_kind_with_what_was_reckoned(case: MakeCase) -> None:
    spec = KindSpec(
        id=RaportKind("sample"),
        title="",
        group=Group.OTHER,
        paragraphs=(),
        who=Who(),
        fields=(),
        body=(),
        reckon=("plain",),
        checks=(CheckCall("overlap"), CheckCall("not_past", {"field": "first"})),
    )
    lines = findings(spec, case({"first": AHEAD, "days": 3}, leaves=(LEAVE,)))
    assert [line.code for line in lines] == ["overlap", "ahead"]


def test_a_conscript_has_no_day_until_which_he_files_and_an_officer_called_up_has_one(case: MakeCase) -> None:
    """Decree 124, 32."""
    answers = {"day": date(2026, 12, 21)}
    (soldier,) = CHECKS["conscript_officer"](case(answers, person=CONSCRIPT), FIELD, {})
    (officer,) = CHECKS["conscript_officer"](case(answers, person=CALLED_UP), FIELD, {})
    assert (soldier.code, officer.code, officer.params["day"]) == ("no_term", "in_time", TODAY)


def test_a_second_change_of_the_same_leave_waits_for_the_first(case: MakeCase) -> None:
    (line,) = CHECKS["one_change"](case(leave=LEAVE, changes=("2026/8",)), {}, {})
    assert (line.code, line.tone, line.params["number"]) == ("not_one_change", Tone.STOP, "2026/8")


def test_a_conscript_is_told_that_study_leave_is_not_for_him(case: MakeCase) -> None:
    (line,) = CHECKS["study"](case({"word": "study"}, person=CONSCRIPT), WORD, {})
    assert line.code == "not_study"


def test_a_leave_beyond_the_expected_discharge_is_doubtful(case: MakeCase) -> None:
    leaving = replace(make_person(), discharge=Discharge(date(2026, 12, 1), "health"))
    (line,) = CHECKS["service_end"](case(person=leaving), {}, {"last": AHEAD})
    assert line.code == "after_discharge"


@pytest.mark.parametrize(
    ("clock", "due"),
    [
        (ClockRule("entry.conscript_decision"), date(2026, 12, 4)),
        (ClockRule("overage.decision_notice_lead", before_contract_end=True), date(2027, 5, 1)),
    ],
)
def test_a_raport_is_answered_by_the_acts_own_term(clock: ClockRule, due: date, case: MakeCase) -> None:
    asked = case()
    assert answer_due(clock, TODAY, asked.person, asked.rules, asked.calendar).value == due


def test_a_term_before_the_contracts_end_is_open_without_a_contract(case: MakeCase) -> None:
    asked = case(person=CONSCRIPT)
    clock = ClockRule("overage.decision_notice_lead", before_contract_end=True)
    assert answer_due(clock, TODAY, asked.person, asked.rules, asked.calendar).value is None


def test_who_may_file_is_told_by_service_sex_rank_and_contract() -> None:
    officers = Who((ServiceKind.CONTRACT,), (Sex.FEMALE,), (Composition.JUNIOR_OFFICERS,), contract=True)
    assert bars(officers, CONSCRIPT) == (Bar.SERVICE, Bar.SEX, Bar.COMPOSITION, Bar.CONTRACT)
    assert bars(Who(), CONSCRIPT) == ()
