"""The commander's written notice before discharge (Decree 124, 156(1))."""

from dataclasses import dataclass
from datetime import date

from domain.counting import earlier
from domain.law import Answer, Because, Norm, Rules

#: the notice may lawfully come after the serviceman's own term has passed, so he is reminded apart from it
READING = "discharge.advance_notice"
#: the event -> the serviceman's own term (16(1), 40(1)); a staff reduction asks nothing of him
_OWN_TERM = {"contract_end": "contract.renewal_filing_lead", "age_limit": "overage.filing_lead"}


class NoNoticeEvent(ValueError):
    """Not an event of which notice is given in advance."""

    def __init__(self, event: str) -> None:
        super().__init__(f"no notice is given of {event}")
        self.event = event


@dataclass(frozen=True)
class AdvanceNotice:
    """By when the commander notifies, and by when the serviceman must have filed on his own."""

    notice_by: date  #: the day itself is in time
    own_report_by: date | None  #: None where no raport of his own is due

    @property
    def after_own_term(self) -> bool:
        return self.own_report_by is not None and self.notice_by > self.own_report_by


def advance_notice(event: str, event_date: date, rules: Rules) -> Answer[AdvanceNotice]:
    """Not later than a month before the age limit, the contract's end or a reduction; NoNoticeEvent otherwise."""
    events = rules["discharge.notice_events"]
    if event not in events.codes:
        raise NoNoticeEvent(event)
    notice = earlier(event_date, rules["discharge.notice_lead"])
    own, own_because = _own_term(_OWN_TERM.get(event), event_date, rules)
    because = notice.because + own_because + Because.of(events, readings=(READING,), event=event, event_date=event_date)
    return Answer(AdvanceNotice(notice.value, own), because)


def _own_term(key: str | None, event_date: date, rules: Rules) -> tuple[date | None, Because]:
    if key is None:
        return None, Because()
    norm: Norm = rules[key]
    own = earlier(event_date, norm)
    return own.value, own.because
