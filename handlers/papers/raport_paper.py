"""The raport on paper as units write it: addressee top right, title, body, annexes, post, rank, signature, date, room
for endorsements. Names stay in the nominative ("To: ..."), so that no ending is ever guessed.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from domain.people import Person
from domain.raports import Raport
from handlers.desk import Desk
from handlers.kinds import PaperOrder
from handlers.ports import Paper
from handlers.screens import Numeric, Text, _

ENDORSEMENT_LINES = 3
Say: TypeAlias = Callable[[Text], str]


def raport_paper(order: PaperOrder, body: Sequence[Text], basis: Text, annexes: Sequence[Text], desk: Desk) -> Paper:
    """The parts of a raport in the language of *order*; *basis* names the paragraphs it rests on."""

    def say(text: Text) -> str:
        return desk.words(text, order.language)

    fields = {
        "to": [say(_("To:")), *_addressee(order.addressee, say)],
        "sender": [say(_("From:")), *_person(order.applicant, say)],
        "title": say(_("RAPORT")),
        "body": [say(part) for part in body],
        "basis": say(basis),
        "annexes_title": say(_("Annexes:")) if annexes else "",
        "annexes": [say(annex) for annex in annexes],
        **_signature(order.applicant, order.raport, say),
        "endorsements_title": say(_("Endorsements of superiors:")),
        "endorsements": [""] * ENDORSEMENT_LINES,
        "number": order.raport.number,
        "number_label": say(_("Registration number:")) if order.raport.number else "",
    }
    return Paper("raport", order.language, fields)


def _addressee(person: Person | None, say: Say) -> list[str]:
    return _person(person, say) if person else ["_" * 30, "_" * 30]


def _person(person: Person, say: Say) -> list[str]:
    return [person.post, person.unit, say(_("%(rank)s %(name)s", rank=person.rank, name=person.name.full))]


def _signature(person: Person, raport: Raport, say: Say) -> dict[str, str]:
    day = raport.sent_on
    return {
        "post": person.post,
        "rank": say(_("%(rank)s", rank=person.rank)),
        "signature_label": say(_("signature")),
        "name": person.name.short,
        "date": say(_("%(day)s", day=Numeric(day))) if day else "____.____.________",
    }
