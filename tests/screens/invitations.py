"""One instance of every screen of the invitations conversation."""

from datetime import UTC, datetime

from domain.people import PersonId
from handlers.invitations import wording
from handlers.screens import Document, Line, Screen
from tests.people import make_person

UNTIL = datetime(2026, 12, 5, 4, tzinfo=UTC)


def screens() -> dict[str, Screen]:
    people = tuple(make_person(f"A-{at:06}", id=PersonId(at + 1)) for at in range(10))
    return {
        "overview": wording.overview(113),
        "overview_nobody_missing": wording.overview(0),
        "sheet": wording.sheet(113, UNTIL, Document("sarbaz-invitations.pdf", b"...")),
        "card_note": Screen((Line(wording.card_note(UNTIL)),)),
        "ask_person": wording.ask_person(),
        "found": wording.found(people),
        "found_one": wording.found(people[:1]),
        "found_nobody": wording.found(()),
        "link": wording.link(people[0], "https://t.me/sarbaz_bot?start=" + "A" * 22, UNTIL),
    }
