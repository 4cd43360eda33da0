"""The words of consent, built from the list the law gives (Law 94-V, 8 p.4): operator, person, term, transfer to third
parties, transfer across borders, publication, list of data. A change of the words is a new version.
"""

from domain.people import Person
from handlers.desk import UnitSettings
from handlers.screens import GAP, Line, Look, Words, _

VERSION = "2026-11-21"


def consent_lines(person: Person, unit: UnitSettings) -> tuple[Line, ...]:
    return (
        Line(_("Consent to the processing of personal data"), Look.TITLE),
        *(Line(words) for words in _who(person, unit)),
        GAP,
        *(Line(words) for words in _what()),
        GAP,
        Line(_("Law № 94-V on personal data and their protection, article 8 p.4."), Look.NOTE),
    )


def _who(person: Person, unit: UnitSettings) -> tuple[Words, ...]:
    name = unit.operator_name or person.unit
    operator = _("Operator: %(name)s", name=name)
    if unit.operator_bin:
        operator = _("Operator: %(name)s, BIN %(bin)s", name=name, bin=unit.operator_bin)
    return (operator, _("Person: %(name)s", name=person.name.full))


def _what() -> tuple[Words, ...]:
    return (
        _(
            "Data: names, birth date, sex, service number, rank, post, unit, superior, service kind and dates, "
            "contract, expected discharge, leave days, phone, language, IIN where the unit keeps it here, "
            "account number in this messenger, the raports you file and the answers to them."
        ),
        _("Purpose: counting your deadlines, filing and deciding your raports, reminding you."),
        _("Term: while you are on the roster of the unit, or until you withdraw the consent."),
        _("Third parties: none; your superiors and the personnel officers of the unit see your raports."),
        _(
            "Across borders: yes, messages pass through the messenger's servers outside Kazakhstan; the records are "
            "kept in Kazakhstan by the unit."
        ),
        _("Publication in open sources: none."),
        _("You may withdraw it at any time by /privacy; the unit then answers within 15 working days."),
    )
