"""One instance of every screen of joining."""

from handlers.desk import UnitSettings
from handlers.registration import wording
from handlers.screens import Screen
from tests.people import make_person


def screens() -> dict[str, Screen]:
    person, unit = make_person(), UnitSettings("sarbaz_bot")
    named = UnitSettings("sarbaz_bot", operator_name="РММ «00000 әскери бөлімі»", operator_bin="000000000000")
    return {
        "stranger": wording.stranger(),
        "choose_language": wording.choose_language(),
        "consent": wording.consent(person, unit),
        "consent_with_operator": wording.consent(person, named),
        "declined": wording.declined(),
        "link_lost": wording.link_lost(),
    }
