"""Discharge: notice, handover, absence, papers, conditions (Decree 124, 154-170)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.discharge_absence import extract_shown_from, may_exclude
from domain.rules.discharge_conditions import by_expulsion_order, citizenship_day, special_check, staff_reduction
from domain.rules.discharge_emergency import Regime, Suspension, contract_under_regime
from domain.rules.discharge_handover import Handover, act_approved_by, earliest_start, exclusion_basis
from domain.rules.discharge_negative import is_absence_ground, is_systematic
from domain.rules.discharge_notice import AdvanceNotice, NoNoticeEvent, advance_notice
from domain.rules.discharge_papers import (
    EarlyGround,
    civil_service_papers,
    conscript_early_papers,
    contract_breach_papers,
    family_papers,
)
from domain.workdays import WorkCalendar


@pytest.mark.parametrize(
    ("event", "notice_by", "own"),
    [
        ("contract_end", date(2027, 2, 28), date(2027, 1, 31)),
        ("age_limit", date(2027, 2, 28), date(2026, 11, 30)),
        ("staff_reduction", date(2027, 2, 28), None),
    ],
)
def test_notice_is_given_a_month_before_and_the_own_term_apart(
    event: str, notice_by: date, own: date | None, rules: Rules
) -> None:
    answer = advance_notice(event, date(2027, 3, 31), rules)
    assert answer.value == AdvanceNotice(notice_by, own)
    assert answer.value.after_own_term is (own is not None)
    assert answer.because.readings == (CLAMP, "discharge.advance_notice")
    assert answer.because.facts == {"event": event, "event_date": date(2027, 3, 31)}


def test_the_proof_of_a_notice_names_both_terms(rules: Rules) -> None:
    because = advance_notice("contract_end", date(2027, 3, 15), rules).because
    assert [norm.key for norm in because.norms] == [
        "discharge.notice_lead",
        "contract.renewal_filing_lead",
        "discharge.notice_events",
    ]
    assert because.sums == ("2027-03-15 − 1m = 2027-02-15", "2027-03-15 − 2m = 2027-01-15")


def test_a_notice_on_the_own_last_day_is_not_after_it() -> None:
    assert not AdvanceNotice(date(2027, 1, 15), date(2027, 1, 15)).after_own_term
    assert AdvanceNotice(date(2027, 1, 16), date(2027, 1, 15)).after_own_term


def test_no_notice_is_given_of_other_events(rules: Rules) -> None:
    with pytest.raises(NoNoticeEvent) as refusal:
        advance_notice("birthday", date(2027, 3, 31), rules)
    assert refusal.value.event == "birthday"
    assert str(refusal.value) == "no notice is given of birthday"


@pytest.mark.parametrize(
    ("handover", "basis"),
    [
        (Handover.DONE, "handover"),
        (Handover.REFUSED, "handover_act"),
        (Handover.NOT_DONE, "immediate_commander_report"),
    ],
)
def test_exclusion_rests_on_how_the_handover_went(handover: Handover, basis: str, rules: Rules) -> None:
    answer = exclusion_basis(handover, rules)
    assert answer.value == basis
    assert answer.because.facts == {"handover": handover.value}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["154(2)", "154(5)"]


def test_the_handover_begins_no_earlier_than_the_extract_came(rules: Rules) -> None:
    answer = earliest_start(date(2026, 5, 6), rules)
    assert answer.value == date(2026, 5, 6)
    assert answer.because.facts == {"extract_received": date(2026, 5, 6)}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["154(3)"]


def test_the_act_of_refusal_is_approved_within_three_working_days(calendar: WorkCalendar, rules: Rules) -> None:
    due = act_approved_by(date(2026, 5, 6), calendar, rules)
    assert due.value == date(2026, 5, 13)
    assert due.because.readings == ("discharge.handover_evasion",)
    assert due.because.facts == {"act_signed": date(2026, 5, 6)}
    assert [norm.citation.paragraph for norm in due.because.norms] == ["154(4)"]


@pytest.mark.parametrize(
    ("absence", "allowed"), [("leave", False), ("treatment", False), ("parade", True), (None, True)]
)
def test_nobody_is_excluded_while_away(absence: str | None, allowed: bool, rules: Rules) -> None:
    answer = may_exclude(absence, rules)
    assert answer.value is allowed
    assert answer.because.facts == {"absence": absence}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["154(6)"]


@pytest.mark.parametrize(
    ("absence", "back_on", "shown"),
    [
        (None, None, date(2026, 9, 10)),
        (None, date(2026, 9, 20), date(2026, 9, 10)),
        ("leave", date(2026, 9, 20), date(2026, 9, 20)),
        ("leave", date(2026, 9, 5), date(2026, 9, 10)),
        ("leave", None, None),
    ],
)
def test_an_absent_man_is_shown_the_extract_after_his_return(
    absence: str | None, back_on: date | None, shown: date | None, rules: Rules
) -> None:
    answer = extract_shown_from(date(2026, 9, 10), absence, back_on, rules)
    assert answer.value == shown
    assert answer.because.facts == {
        "extract_received": date(2026, 9, 10),
        "absence": absence,
        "return_date": back_on,
    }
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["156(2)", "154(6)"]


@pytest.mark.parametrize(
    ("ground", "needed"),
    [
        (EarlyGround.HEALTH, ("vvk_conclusion", "other_proofs")),
        (EarlyGround.FAMILY, ("family_property_survey_act", "other_proofs")),
        (None, ("vvk_conclusion", "family_property_survey_act", "other_proofs")),
    ],
)
def test_a_conscripts_papers_fit_the_ground(ground: EarlyGround | None, needed: tuple[str, ...], rules: Rules) -> None:
    found = conscript_early_papers(ground, ["other_proofs"], rules)
    assert found.needed == needed
    assert found.lacking == needed[:-1]
    assert found.because.readings == ("discharge.conscript_early_documents",)
    assert found.because.facts == {"given": "other_proofs"}


def test_family_reasons_need_the_medical_commission_only_where_medical(rules: Rules) -> None:
    assert "vvk_conclusion" in family_papers(True, (), rules).needed
    found = family_papers(False, (), rules)
    assert found.needed == ("family_property_survey_act", "other_proofs")
    assert found.because.readings == ("discharge.family",)


def test_papers_for_the_civil_service_and_over_a_breach(rules: Rules) -> None:
    assert civil_service_papers(["report"], rules).lacking == ("notice_of_state_body_head",)
    assert contract_breach_papers(["report"], rules).lacking == ("proofs",)


def test_both_conditions_of_reduction_and_of_the_special_check_must_be_met(rules: Rules) -> None:
    assert staff_reduction(["no_other_post"], rules).lacking == ("refused_lower_post",)
    assert staff_reduction(["no_other_post", "refused_lower_post"], rules).complete
    assert special_check(["clearance_barred"], rules).lacking == ("no_post_without_clearance",)
    assert special_check(["clearance_barred", "no_post_without_clearance"], rules).complete


@pytest.mark.parametrize(("category", "by_order"), [("cadet", True), ("military_interns", False), ("adjuncts", False)])
def test_the_expulsion_order_does_not_touch_the_excepted(category: str, by_order: bool, rules: Rules) -> None:
    answer = by_expulsion_order(category, rules)
    assert answer.value is by_order
    assert answer.because.facts == {"category": category}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["167-1"]


@pytest.mark.parametrize(
    ("decree", "loss", "day"),
    [
        (date(2026, 5, 1), None, date(2026, 5, 1)),
        (None, date(2026, 4, 1), date(2026, 4, 1)),
        (date(2026, 5, 1), date(2026, 4, 1), date(2026, 4, 1)),
        (None, None, None),
    ],
)
def test_lost_citizenship_counts_from_what_came_first(
    decree: date | None, loss: date | None, day: date | None, rules: Rules
) -> None:
    answer = citizenship_day(decree, loss, rules)
    assert answer.value == day
    assert answer.because.facts == {"decree_effective": decree, "loss_registered": loss}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["166"]


@pytest.mark.parametrize(("count", "systematic"), [(0, False), (1, False), (2, True), (3, True)])
def test_two_breaches_are_systematic(count: int, systematic: bool, rules: Rules) -> None:
    answer = is_systematic(count, rules)
    assert answer.value is systematic
    assert answer.because.facts == {"breaches": count}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["168.5)"]


@pytest.mark.parametrize(
    ("category", "hours", "good_reason", "ground"),
    [
        ("special_state_bodies", 3, False, True),
        ("internal_affairs", 4, False, True),
        ("special_state_bodies", 2, False, False),
        ("special_state_bodies", 3, True, False),
        ("armed_forces", 8, False, False),
    ],
)
def test_three_hours_away_are_a_ground_in_two_services_only(
    category: str, hours: int, good_reason: bool, ground: bool, rules: Rules
) -> None:
    answer = is_absence_ground(category, hours, good_reason, rules)
    assert answer.value is ground
    assert answer.because.facts == {"category": category, "hours_in_a_row": hours, "good_reason": good_reason}
    assert len(answer.because.norms) == 2


FROM, TO = date(2026, 6, 1), date(2026, 8, 31)


@pytest.mark.parametrize(
    ("contract_end", "suspension"),
    [
        (date(2026, 5, 31), Suspension(False, date(2026, 5, 31))),
        (date(2026, 6, 1), Suspension(True, TO)),
        (date(2026, 8, 30), Suspension(True, TO)),
        (date(2026, 8, 31), Suspension(False, TO)),
        (date(2026, 9, 1), Suspension(False, date(2026, 9, 1))),
    ],
)
def test_a_contract_that_ends_under_martial_law_runs_to_its_last_day(
    contract_end: date, suspension: Suspension, rules: Rules
) -> None:
    answer = contract_under_regime(contract_end, Regime("martial_law", FROM, TO), rules)
    assert answer.value == suspension
    assert answer.because.readings == ("discharge.emergency_suspension",)
    assert answer.because.norms == (rules["discharge.suspended_during"],)
    assert answer.because.facts == {
        "contract_end": contract_end,
        "regime": "martial_law",
        "regime_start": FROM,
        "regime_end": TO,
    }


def test_while_the_regime_lasts_the_end_is_not_known(rules: Rules) -> None:
    regime = Regime("state_of_emergency", FROM, None)
    assert contract_under_regime(date(2026, 7, 1), regime, rules).value == Suspension(True, None)


def test_other_regimes_suspend_nothing(rules: Rules) -> None:
    end = date(2026, 7, 1)
    assert contract_under_regime(end, Regime("quarantine", FROM, TO), rules).value == Suspension(False, end)
