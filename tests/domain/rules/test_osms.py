"""Health insurance: kept rights, records, servicemen's data and the proofs behind them (Order 333)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Because, NormMissing, Rulebook, Rules, Status
from domain.rules.osms_manual_entry import entered_until, unemployed_entered_until, unemployed_papers
from domain.rules.osms_military import change_report_day, may_exchange, military_record, transmissions
from domain.rules.osms_months import MonthsMissing, all_paid, none_paid
from domain.rules.osms_record import RecordEvent, payer_record, recorded_from
from domain.rules.osms_retention import (
    kept_after_state_category,
    kept_by_payer,
    kept_without_state_contributions,
)

DAY = date(2026, 11, 30)
YEAR_PAID = [True] * 12


def test_the_values_are_those_of_the_restated_rules(rules: Rules) -> None:
    norms = [norm for norm in rules.norms.values() if norm.citation.act == "order-333"]
    assert len(norms) == 38
    assert {norm.status for norm in norms} == {Status.IN_FORCE}
    assert {norm.citation.wording for norm in norms} == {date(2025, 10, 21)}


def test_before_2026_nothing_is_made_up(rulebook: Rulebook) -> None:
    with pytest.raises(NormMissing):
        kept_after_state_category(DAY, rulebook.on(date(2025, 12, 31)))


def test_a_right_kept_is_proved_by_its_own_paragraph(rules: Rules) -> None:
    left, missing = kept_after_state_category(DAY, rules), kept_without_state_contributions(DAY, rules)
    assert (left.months, left.until) == (missing.months, missing.until) == (3, date(2027, 2, 28))
    counted = Because.of(sums=("2026-11-30 + 3m = 2027-02-28",), readings=(CLAMP,), stopped=DAY)
    assert left.because == Because.of(rules["osms.kept_after_state_category"]) + counted
    assert missing.because == Because.of(rules["osms.kept_without_state_contributions"]) + counted


@pytest.mark.parametrize(
    ("paid_months", "state_paid", "months", "term"),
    [
        (59, False, 3, "osms.kept_by_payer"),
        (60, False, 6, "osms.kept_by_long_payer"),
        (61, False, 6, "osms.kept_by_long_payer"),
        (60, True, 3, "osms.kept_by_payer"),
    ],
)
def test_sixty_months_paid_by_oneself_keep_the_right_longer(
    rules: Rules, paid_months: int, state_paid: bool, months: int, term: str
) -> None:
    kept = kept_by_payer(DAY, paid_months, state_paid, rules)
    assert kept.months == months
    assert kept.until == {3: date(2027, 2, 28), 6: date(2027, 5, 30)}[months]
    assert kept.because.norms == (rules[term], rules["osms.long_payer"])
    assert kept.because.readings == ((CLAMP,) if months == 3 else ()) + ("osms.retention.sixty_months",)
    assert kept.because.facts == {"stopped": DAY, "paid_months": paid_months, "state_paid": state_paid}


@pytest.mark.parametrize(
    ("event", "paragraph"),
    [(RecordEvent.CATEGORY, "9(1)"), (RecordEvent.SINGLE_PAYMENT, "11"), (RecordEvent.INFORMATION, "12")],
)
def test_a_record_starts_on_the_day_of_its_event(rules: Rules, event: RecordEvent, paragraph: str) -> None:
    answer = recorded_from(event, DAY, rules)
    assert answer.value == DAY
    assert answer.because.norms[0].citation.paragraph == paragraph
    assert answer.because.facts == {"event": event.value, "day": DAY}


def test_a_payer_with_a_year_paid_is_recorded_from_the_first(rules: Rules) -> None:
    record = payer_record(DAY, [*YEAR_PAID, False], rules)
    assert (record.recorded, record.since) == (True, date(2026, 11, 1))
    assert record.because == Because.of(
        rules["osms.payer_record_months"], readings=("osms.record.payer",), payment=DAY, paid_months=12
    )


def test_a_payer_with_one_month_unpaid_is_not_recorded(rules: Rules) -> None:
    record = payer_record(DAY, [*YEAR_PAID[:11], False, True], rules)
    assert (record.recorded, record.since) == (False, None)
    assert record.because.facts["paid_months"] == 11


def test_months_not_known_are_not_guessed() -> None:
    with pytest.raises(MonthsMissing, match="2 months are needed, 1 are known") as told:
        none_paid([False], 2)
    assert (told.value.needed, told.value.known) == (2, 1)


def test_only_the_months_asked_about_are_looked_at() -> None:
    assert none_paid([False, False, True], 2)
    assert not none_paid([False, True], 2)
    assert all_paid([True, True, False], 2)
    assert not all_paid([True, False], 2)


def test_transmissions_go_on_every_fourteen_days(rules: Rules) -> None:
    answer = transmissions(DAY, 2, rules)
    assert answer.value == (date(2026, 12, 14), date(2026, 12, 28))
    assert answer.because == Because.of(
        rules["osms.military_transmission_every"], readings=("osms.military.transmission",), last=DAY
    )


def test_a_change_is_reported_within_seven_days(rules: Rules) -> None:
    answer = change_report_day(DAY, rules)
    assert answer.value == date(2026, 12, 7)
    assert answer.because == Because.of(rules["osms.military_change_report"], change=DAY)


def test_a_serviceman_is_recorded_until_the_next_transmission(rules: Rules) -> None:
    record = military_record(DAY, rules)
    assert (record.since, record.until) == (DAY, date(2026, 12, 14))
    assert record.because.norms == (rules["osms.military_status_until"], rules["osms.military_transmission_every"])
    assert record.because.readings == ("osms.military.status_validity", "osms.military.transmission")
    assert record.because.facts == {"last": DAY}


@pytest.mark.parametrize(
    ("content", "allowed"),
    [("state_secrets", False), ("restricted_official_information", False), ("discharge_date", True)],
)
def test_secrets_are_never_exchanged(rules: Rules, content: str, allowed: bool) -> None:
    answer = may_exchange(content, rules)
    assert answer.value is allowed
    assert answer.because == Because.of(rules["osms.exchange_barred"], content=content)


def test_an_entry_on_documents_lasts_a_month(rules: Rules) -> None:
    category, unemployed = entered_until(DAY, rules), unemployed_entered_until(DAY, rules)
    assert category.value == unemployed.value == date(2026, 12, 30)
    counted = Because.of(sums=("2026-11-30 + 1m = 2026-12-30",), applied=DAY)
    assert category.because == Because.of(rules["osms.manual_entry"]) + counted
    assert unemployed.because == Because.of(rules["osms.unemployed_manual_entry"]) + counted


def test_an_unemployed_person_brings_the_registration(rules: Rules) -> None:
    answer = unemployed_papers(rules)
    assert answer.value == ("unemployed_registration",)
    assert answer.because == Because.of(rules["osms.unemployed_manual_documents"])
