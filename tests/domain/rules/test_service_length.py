"""Length of service, calendar and preferential (Decree 124, 11; Law 561-IV, 49)."""

from datetime import date
from fractions import Fraction

import pytest

from domain.law import Rules
from domain.rules.service_length import PeriodsOverlap, ServicePeriod, service_length

CONTRACT = ServicePeriod("contract", date(2022, 3, 1), date(2022, 3, 31))


def test_service_of_three_kinds_is_added_up_less_what_is_not_counted(rules: Rules) -> None:
    conscript = ServicePeriod("conscript", date(2020, 1, 1), date(2020, 12, 31))
    musters = ServicePeriod("musters", date(2023, 5, 1), date(2023, 5, 10))
    civil = ServicePeriod("civil_job", date(2021, 1, 1), date(2021, 12, 31))
    length = service_length((CONTRACT, conscript, civil, musters), rules, 7)
    assert length.calendar == 400
    assert length.preferential == 400
    assert length.because.sums == ("366 + 31 + 10 − 7 = 400",)
    assert length.because.facts == {"excluded_days": 7}
    keys = [norm.key for norm in length.because.norms]
    assert keys == ["service.length_includes", "service.length_modes", "service.preferential"]


@pytest.mark.parametrize(("kind", "total"), [("combat", Fraction(51)), ("peacekeeping", Fraction(36))])
def test_operations_add_their_share_to_the_preferential_length_only(kind: str, total: Fraction, rules: Rules) -> None:
    length = service_length((CONTRACT, ServicePeriod(kind, date(2022, 3, 1), date(2022, 3, 10))), rules)
    assert length.calendar == 31
    assert length.preferential == total
    assert length.because.sums == ("31 − 0 = 31",)


def test_no_service_is_no_length(rules: Rules) -> None:
    length = service_length((), rules)
    assert length.calendar == 0
    assert length.preferential == 0
    assert length.because.sums == ("0 − 0 = 0",)


def test_periods_may_touch_but_not_overlap(rules: Rules) -> None:
    assert (
        service_length((ServicePeriod("musters", date(2022, 4, 1), date(2022, 4, 2)), CONTRACT), rules).calendar == 33
    )
    second = ServicePeriod("musters", date(2022, 3, 31), date(2022, 4, 2))
    with pytest.raises(PeriodsOverlap, match=r"^contract until 2022-03-31 overlaps musters from 2022-03-31$") as caught:
        service_length((second, CONTRACT), rules)
    assert (caught.value.first, caught.value.second) == (CONTRACT, second)
