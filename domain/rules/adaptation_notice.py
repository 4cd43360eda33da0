"""When a person is told of the right to social adaptation (Order 287, 10; repealed, № 834 not at hand)."""

from dataclasses import dataclass
from datetime import date

from domain.counting import earlier
from domain.law import Answer, Because, Rules


@dataclass(frozen=True)
class RightNotice:
    """The last day of the written notice and whether it is to be given without waiting."""

    latest: date  #: reading: the notice may come earlier, never later
    at_once: bool  #: the last day has come or passed, as with a discharge on health that nobody could foresee
    because: Because


def notice_deadline(discharge: date, rules: Rules) -> Answer[date]:
    """The last day of the written notice before the discharge on *discharge*."""
    latest = earlier(discharge, rules["adaptation.notice_lead"])
    because = Because.of(readings=("adapt.notice_6_months",), discharge=discharge)
    return Answer(latest.value, latest.because + because)


def right_notice(discharge: date, today: date, rules: Rules) -> RightNotice:
    deadline = notice_deadline(discharge, rules)
    return RightNotice(deadline.value, today >= deadline.value, deadline.because.with_fact(today=today))
