"""One instance of every screen about substitutes."""

from dataclasses import replace
from datetime import date

from domain.people import PersonId
from domain.substitutes import NotNamed, Substitution
from handlers.screens import Screen
from handlers.substitutes import wording
from tests.screens.raports import CAPTAIN, HEAD, PEOPLE, SERGEANT

FIRST, LAST = date(2026, 12, 1), date(2026, 12, 15)
STANDING = [Substitution(number, HEAD.id, CAPTAIN.id, FIRST, LAST, HEAD.id) for number in (1, 2)]
MANY = [replace(SERGEANT, id=PersonId(number)) for number in range(1, 30)]


def screens() -> dict[str, Screen]:
    return {
        "not_yours": wording.not_yours(),
        "none": wording.overview([], PEOPLE),
        "standing": wording.overview(STANDING, PEOPLE, wording.kept()),
        "ended": wording.overview(STANDING[:1], PEOPLE, wording.ended()),
        "for_whom": wording.for_whom(MANY, 1),
        "for_whom_one": wording.for_whom(MANY[:1]),
        "surname": wording.ask_surname(HEAD),
        "surname_nobody": wording.ask_surname(HEAD, nobody=True),
        "choose": wording.choose(HEAD, MANY),
        "days": wording.ask_days(HEAD, CAPTAIN),
        "days_wrong": wording.ask_days(HEAD, CAPTAIN, wrong=True),
        "confirm": wording.confirm(HEAD, CAPTAIN, FIRST, LAST),
        "named": wording.named(HEAD, FIRST, LAST),
        **{f"refused_{why}": wording.refused(why) for why in NotNamed},
    }
