"""The words of settings and privacy: what is kept, for what, and how to end it (Law 94-V, 8 and 24)."""

from typing import Final

from domain.membership import Consent
from domain.people import Person
from handlers import entries
from handlers.desk import UnitSettings
from handlers.screens import GAP, Ask, Button, Line, Look, Screen, Tone, _, titled
from handlers.settings.presses import AskWithdrawal, ChooseLanguage, OpenPrivacy, Withdraw

#: each language by its own name, the same whatever is spoken now
NAMES: Final = (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English"))


def settings(language: str, *, changed: bool = False) -> Screen:
    choices = tuple(
        (Button(f"● {name}" if code == language else name, ChooseLanguage(code)),) for code, name in NAMES
    )
    privacy = (Button(_("My personal data"), OpenPrivacy()),)
    toast = _("The language is changed.") if changed else None
    lines = titled(
        _("Settings"),
        _("Choose the language of this assistant."),
        _("Papers are printed in Kazakh and in Russian, whatever you choose."),
    )
    return Screen(lines, rows=(*choices, privacy, _BACK), toast=toast)


def privacy(consent: Consent, unit: UnitSettings) -> Screen:
    lines = titled(
        _("My personal data"),
        *_operator(unit),
        _(
            "You agreed on %(day)s to the words of version %(version)s.",
            day=consent.given_at,
            version=consent.version,
        ),
        GAP,
        _("Kept from the roster: your names, birth date, sex, service number, rank, post, superior and contract."),
        _("Kept from this chat: your raports with their history, your leave days, your language and account number."),
        _("For what: to count your deadlines, to file your raports and to tell you the answers."),
        _("Who sees it: you, your superiors for your raports, and the personnel officers of the unit."),
        _("The unit keeps the records. Messages also pass through the messenger's servers outside Kazakhstan."),
        GAP,
        Line(_("Law № 94-V on personal data, article 8: you may withdraw your consent at any time."), Look.NOTE),
    )
    return Screen(lines, rows=((Button(_("Withdraw my consent"), AskWithdrawal()),), _BACK))


def _operator(unit: UnitSettings) -> tuple[Line, ...]:
    if not unit.operator_name:
        return ()
    return (Line(_("Operator: %(name)s, BIN %(bin)s", name=unit.operator_name, bin=unit.operator_bin or "–")),)


def ask_withdrawal() -> Screen:
    lines = titled(
        _("Withdraw your consent?"),
        _("This assistant stops speaking with you at once, and reminders end."),
        _("Raports you have sent stay with the unit as its records and go on their way on paper."),
        _("The unit answers for the rest of your data within 15 working days (Law № 94-V, article 8)."),
        _("You can join again later with a new link from the personnel officer."),
    )
    yes = Button(_("Withdraw my consent"), Withdraw(), Tone.DANGER)
    return Screen(lines, rows=((yes,), (Button(_("Keep my consent"), OpenPrivacy()),)))


def withdrawn() -> Screen:
    lines = (
        Line(_("Your consent is withdrawn. This assistant no longer writes to you."), Look.GOOD),
        Line(_("The personnel officer has been told.")),
    )
    return Screen(lines, ask=Ask.FORGET)


def member_left(person: Person) -> Screen:
    lines = titled(
        _("A consent was withdrawn"),
        _("%(rank)s %(name)s no longer uses this assistant.", rank=person.rank, name=person.name.full),
        Line(_("Within 15 working days, answer what becomes of the rest of the data (Law № 94-V, 8 p.7)."), Look.WARN),
    )
    return Screen(lines, rows=(_BACK,))


_BACK: Final = (Button(_("Main menu"), entries.Home()),)
