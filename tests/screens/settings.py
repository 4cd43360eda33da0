"""Every screen of the settings."""

from datetime import UTC, datetime

from domain.membership import Consent
from domain.people import PersonId
from handlers.desk import UnitSettings
from handlers.screens import Screen
from handlers.settings import wording
from tests.people import make_person

CONSENT = Consent(PersonId(1), "2026-11-21", "kk", datetime(2026, 11, 21, 4, tzinfo=UTC))
UNIT = UnitSettings(bot_username="sarbaz_bot", operator_name="в/ч 00000", operator_bin="000000000000")


def screens() -> dict[str, Screen]:
    return {
        "settings": wording.settings("kk"),
        "settings_changed": wording.settings("ru", changed=True),
        "privacy": wording.privacy(CONSENT, UNIT),
        "ask_withdrawal": wording.ask_withdrawal(),
        "withdrawn": wording.withdrawn(),
        "member_left": wording.member_left(make_person()),
    }
