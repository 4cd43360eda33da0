"""Promises of the rules over all dates from 2020 to 2040: filing days, leave spans, shares of a year, recomputation."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.counting import days_late
from domain.dates import months_after
from domain.law import Rulebook, Rules
from domain.rules.contract_filing import filing_window, leaving_window, overage_filing_window
from domain.rules.leave_prorata import YearService, prorated
from domain.rules.leave_recall import rest_after_recall
from domain.rules.leave_span import Part, days_between, span, split_spans
from domain.workdays import WorkCalendar
from storage.rulebook import load_rulebook

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
STARTS = st.dates(date(2020, 1, 1), date(2040, 6, 30))
LENGTHS = st.integers(1, 60)
TRAVEL = st.integers(0, 14)
BASES = st.sampled_from((30, 35, 40, 45, 55))
ONE_DAY = timedelta(days=1)


@given(DAYS)
def test_the_last_filing_day_leaves_its_whole_lead(calendar: WorkCalendar, rules: Rules, end: date) -> None:
    for window, lead in (
        (filing_window(end, rules, calendar), rules["contract.renewal_filing_lead"]),
        (overage_filing_window(end, rules, calendar), rules["overage.filing_lead"]),
        (leaving_window(end, rules, calendar), rules["contract.leaving_notice_lead"]),
    ):
        assert months_after(window.last_day, lead.number) <= end
        assert window.advise_by <= window.last_day


@given(DAYS, st.integers(1, 400))
def test_the_last_filing_day_and_its_eve_are_on_time_and_its_morrow_late(
    calendar: WorkCalendar, rules: Rules, end: date, later: int
) -> None:
    last_day = filing_window(end, rules, calendar).last_day
    filed = [last_day - ONE_DAY, last_day, last_day + ONE_DAY, last_day + timedelta(days=later)]
    assert [days_late(last_day, day) for day in filed] == [0, 0, 1, later]


@given(DAYS, DAYS)
def test_the_age_limit_only_ever_brings_the_filing_day_forward(
    calendar: WorkCalendar, rules: Rules, end: date, age_limit: date
) -> None:
    with_limit = filing_window(end, rules, calendar, age_limit)
    assert with_limit.last_day <= filing_window(end, rules, calendar).last_day
    assert with_limit.over_age is (age_limit <= end)


@given(STARTS, LENGTHS, TRAVEL)
def test_a_leave_span_and_its_inverse_agree(
    calendar: WorkCalendar, rules: Rules, start: date, days: int, travel: int
) -> None:
    leave = span(start, days, travel, calendar, rules)
    assert days_between(leave.first_day, leave.last_day, travel, calendar, rules).value == days
    assert not calendar.is_holiday(leave.last_leave_day)
    assert leave.return_date == leave.last_day + ONE_DAY


@given(STARTS, LENGTHS)
def test_the_inverse_of_an_inverse_ends_where_it_did_but_for_trailing_holidays(
    calendar: WorkCalendar, rules: Rules, start: date, length: int
) -> None:
    last = start + timedelta(days=length)
    days = days_between(start, last, 0, calendar, rules).value
    if days:
        again = span(start, days, 0, calendar, rules).last_leave_day
        assert again <= last
        assert all(calendar.is_holiday(again + timedelta(days=n)) for n in range(1, (last - again).days + 1))


@given(STARTS, LENGTHS, TRAVEL)
def test_a_longer_leave_never_ends_earlier(
    calendar: WorkCalendar, rules: Rules, start: date, days: int, travel: int
) -> None:
    shorter, longer = (span(start, n, travel, calendar, rules) for n in (days, days + 1))
    assert shorter.last_day < longer.last_day


@given(STARTS, st.tuples(LENGTHS, LENGTHS), TRAVEL)
def test_the_parts_of_a_leave_use_just_their_days_and_travel_is_given_once(
    calendar: WorkCalendar, rules: Rules, start: date, days: tuple[int, int], travel: int
) -> None:
    parts = (Part(start, days[0]), Part(start + timedelta(days=100), days[1]))
    spans = split_spans(parts, travel, calendar, rules)
    assert tuple(one.days for one in spans) == days
    assert sum(one.travel_days for one in spans) == travel


@given(STARTS, LENGTHS, st.integers(0, 80))
def test_what_a_recall_leaves_and_what_was_used_make_the_whole_leave(
    calendar: WorkCalendar, rules: Rules, start: date, days: int, after: int
) -> None:
    rest = rest_after_recall(start, days, start + timedelta(days=after), calendar, rules)
    assert rest.used_days + rest.unused_days == days
    assert rest.unused_days >= 0


@st.composite
def services(draw: st.DrawFn) -> tuple[YearService, YearService]:
    """Two services of one year, the second served for at least as long as the first at both ends."""
    year = draw(st.integers(2020, 2040))
    inside = st.dates(date(year, 1, 1), date(year, 12, 31))
    first, second, third, fourth = sorted(draw(st.tuples(inside, inside, inside, inside)))
    return YearService(year, second, third), YearService(year, first, fourth)


@given(services(), BASES)
def test_longer_service_in_a_year_never_gives_fewer_days(
    rules: Rules, two: tuple[YearService, YearService], base: int
) -> None:
    shorter, longer = (prorated(base, service, rules).value for service in two)
    assert shorter.full_months <= longer.full_months
    assert shorter.days <= longer.days <= base


@given(services(), st.integers(1, 60))
def test_a_longer_base_never_gives_fewer_days(
    rules: Rules, two: tuple[YearService, YearService], base: int
) -> None:
    less, more = (prorated(days, two[0], rules).value.days for days in (base, base + 1))
    assert less <= more <= less + 1


@given(st.integers(2020, 2040), BASES)
def test_a_whole_year_gives_the_whole_leave(rules: Rules, year: int, base: int) -> None:
    assert prorated(base, YearService(year), rules).value.days == base


@given(DAYS, DAYS)
def test_the_same_day_gives_the_same_answer_with_the_same_trace(
    calendar: WorkCalendar, rulebook: Rulebook, as_of: date, end: date
) -> None:
    """Dataclasses compare deep: last day, advice, and the proof with norms, facts, sums and readings."""
    assert filing_window(end, rulebook.on(as_of), calendar) == filing_window(end, rulebook.on(as_of), calendar)


def test_a_rulebook_read_anew_is_the_same_rulebook(rulebook: Rulebook) -> None:
    assert load_rulebook() == rulebook


@given(DAYS, DAYS, st.integers(1, 12))
def test_an_amendment_changes_nothing_before_its_day(
    calendar: WorkCalendar, rulebook: Rulebook, amended_on: date, end: date, months: int
) -> None:
    eve = amended_on - ONE_DAY
    amended = _amended(rulebook, amended_on, months)
    then, before = (filing_window(end, book.on(eve), calendar) for book in (amended, rulebook))
    assert (then.last_day, then.because.sums) == (before.last_day, before.because.sums)
    assert amended.on(amended_on)["contract.renewal_filing_lead"].number == months


def _amended(rulebook: Rulebook, on: date, months: int) -> Rulebook:
    """The rulebook with another lead from the day *on*; the old value ends the day before."""
    old = rulebook.on(on)["contract.renewal_filing_lead"]
    others = tuple(norm for norm in rulebook.norms if norm != old)
    ended = replace(old, in_force_until=on - ONE_DAY)
    return Rulebook((*others, ended, replace(old, value=months, in_force_from=on)))
