"""What the papers of a leave hold, in both languages of papers."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest

from domain.raports import OrderMark, Raport, RaportState
from handlers.kinds import PaperOrder
from handlers.leave.fields import LeaveFields
from handlers.leave.kind import AnnualLeave
from handlers.leave.papers import leave_raport, leave_ticket
from handlers.screens import Text
from tests.people import make_person
from tests.screens.leave import SERGEANT, WHOLE, draft

ORDERED = replace(draft(WHOLE), state=RaportState.ORDERED, order=OrderMark("215", date(2026, 11, 28)))


@dataclass(frozen=True)
class EnglishDesk:
    """A desk whose words are the message ids with their parameters' own values left out."""

    languages: set[str] = field(default_factory=set)

    def words(self, text: Any, language: str) -> str:
        assert isinstance(text, Text)
        self.languages.add(language)
        return text.id


def order(raport: Raport, template: str) -> PaperOrder:
    return PaperOrder(template, "kk", raport, SERGEANT, make_person("K-1", post="командир части"))


def test_the_raport_names_days_travel_and_place() -> None:
    body = leave_raport(order(draft(WHOLE), "raport"), EnglishDesk()).fields["body"]  # type: ignore[arg-type] # words alone are asked of it
    assert len(body) == 4


def test_everything_is_said_in_the_language_of_the_paper() -> None:
    desk = EnglishDesk()
    leave_ticket(order(ORDERED, "leave_ticket"), desk)  # type: ignore[arg-type] # words alone are asked of it
    assert desk.languages == {"kk"}


def test_a_leave_without_travel_or_place_leaves_them_out() -> None:
    bare = replace(WHOLE, travel=0, place="")
    body = leave_raport(order(draft(bare), "raport"), EnglishDesk()).fields["body"]  # type: ignore[arg-type] # words alone are asked of it
    assert len(body) == 2


def test_the_ticket_carries_the_order_and_the_days() -> None:
    paper = leave_ticket(order(ORDERED, "leave_ticket"), EnglishDesk())  # type: ignore[arg-type] # words alone are asked of it
    assert paper.fields["order"] == "Order No. %(number)s of %(day)s"
    assert ["Days of leave", "15"] in paper.fields["rows"]


@pytest.mark.parametrize(
    ("raport", "papers"),
    [
        (draft(LeaveFields()), ()),
        (draft(WHOLE), ("raport",)),
        (replace(draft(WHOLE), state=RaportState.APPROVED), ("raport",)),
        (ORDERED, ("raport", "leave_ticket")),
    ],
)
def test_the_ticket_comes_with_the_order_and_not_before(raport: Raport, papers: tuple[str, ...]) -> None:
    assert AnnualLeave().papers(raport) == papers
