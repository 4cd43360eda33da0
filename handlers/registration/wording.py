"""What somebody who joins sees; a stranger always sees the same."""

from domain.people import Person
from handlers.desk import UnitSettings
from handlers.registration.consent import VERSION, consent_lines
from handlers.registration.presses import Agree, Decline, JoinIn
from handlers.screens import Ask, Button, Line, Look, Screen, Tone, _, titled

LANGUAGES = (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English"))


def stranger() -> Screen:
    """The one answer to everybody who is not known, whatever he sends: it tells nothing about anybody."""
    lines = titled(
        _("This assistant serves service members who are on the roster of their unit."),
        _("To join, open the personal link from your personnel officer, or share your own phone number with the button "
          "below if the unit keeps it."),
    )  # fmt: skip
    return Screen(lines, ask=Ask.CONTACT, fresh=True)


def choose_language() -> Screen:
    """The first screen is in three languages at once: nobody's is known yet."""
    lines = (
        Line("Тілді таңдаңыз", Look.TITLE),
        Line("Выберите язык", Look.TITLE),
        Line("Choose your language", Look.TITLE),
    )
    rows = tuple((Button(name, JoinIn(code)),) for code, name in LANGUAGES)
    return Screen(lines, rows, ask=Ask.FORGET, fresh=True)


def consent(person: Person, unit: UnitSettings) -> Screen:
    yes = Button(_("I agree"), Agree(VERSION), Tone.SUCCESS)
    no = Button(_("I do not agree"), Decline())
    return Screen(consent_lines(person, unit), ((yes,), (no,)))


def declined() -> Screen:
    lines = titled(
        _("You did not agree"),
        _("Nothing about you was kept here. You may file raports on paper as before."),
        _("If you change your mind, open your link again or ask the personnel officer for a new one."),
    )
    return Screen(lines)


def link_lost() -> Screen:
    """Somebody else spent the invitation between the first screen and the yes."""
    lines = titled(_("This link no longer holds"), _("Ask your personnel officer for a new one."))
    return Screen(lines)
