"""What holds of leave on every day from 2020 to 2040."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.law import Rules
from domain.rules.annual_leave import LeaveFacts, entitlement
from domain.rules.leave_prorata import YearService, prorated
from domain.rules.leave_span import Part, split_spans
from domain.workdays import WorkCalendar

ANY_DAY = st.dates(date(2020, 1, 1), date(2040, 12, 30))
BASE = st.sampled_from([30, 35, 40, 45])


@settings(max_examples=150)
@given(base=BASE, discharge=ANY_DAY)
def test_a_day_more_of_service_never_shortens_the_leave(base: int, discharge: date, rules: Rules) -> None:
    """Counted within one year: a new year begins its leave anew."""
    later = min(discharge + timedelta(days=1), date(discharge.year, 12, 31))
    less = prorated(base, YearService(discharge.year, discharge=discharge), rules).value
    more = prorated(base, YearService(discharge.year, discharge=later), rules).value
    assert less.days <= more.days
    assert less.full_months <= more.full_months


@settings(max_examples=150)
@given(base=BASE, entry=ANY_DAY)
def test_entering_a_day_later_never_lengthens_the_leave(base: int, entry: date, rules: Rules) -> None:
    later = min(entry + timedelta(days=1), date(entry.year, 12, 31))
    more = prorated(base, YearService(entry.year, entry=entry), rules).value.days
    assert prorated(base, YearService(entry.year, entry=later), rules).value.days <= more


@settings(max_examples=150)
@given(base=BASE, entry=ANY_DAY, served=st.integers(0, 400))
def test_a_share_is_never_more_than_the_whole(base: int, entry: date, served: int, rules: Rules) -> None:
    service = YearService(entry.year, entry, entry + timedelta(days=served))
    assert 0 <= prorated(base, service, rules).value.days <= base


@settings(max_examples=100)
@given(entry=ANY_DAY, on=ANY_DAY, special=st.booleans(), more=st.integers(0, 30))
def test_an_entitlement_worked_out_again_is_the_same(
    entry: date, on: date, special: bool, more: int, rules: Rules
) -> None:
    facts = LeaveFacts(entry, entry, special, more)
    found = entitlement(facts, on.year, on, rules)
    assert found == entitlement(facts, on.year, on, rules)
    assert found.value.total <= 60
    assert found.value.total + found.value.over_cap == (
        found.value.prorata_days + found.value.extra_days + found.value.additional_days
    )


@settings(max_examples=100)
@given(start=ANY_DAY, days=st.lists(st.integers(1, 20), min_size=1, max_size=4), travel=st.integers(0, 8))
def test_a_divided_leave_has_its_travel_days_once(
    start: date, days: list[int], travel: int, calendar: WorkCalendar, rules: Rules
) -> None:
    parts = tuple(Part(start, length) for length in days)
    for carrier in range(len(parts)):
        spans = split_spans(parts, travel, calendar, rules, carrier)
        assert sum(one.total_days for one in spans) == sum(days) + travel
