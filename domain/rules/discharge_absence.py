"""A serviceman on leave, in treatment or on a trip while his discharge goes on (Decree 124, 154(6), 156(2))."""

from datetime import date

from domain.law import Answer, Because, Rules


def may_exclude(absence: str | None, rules: Rules) -> Answer[bool]:
    """Nobody is struck off the lists while on leave, in treatment or on a trip."""
    norm = rules["discharge.absences"]
    return Answer(absence not in norm.codes, Because.of(norm, absence=absence))


def extract_shown_from(
    extract_received: date, absence: str | None, back_on: date | None, rules: Rules
) -> Answer[date | None]:
    """The first day to show the order extract against signature; after the return of one who is absent.

    None while the day of return is not known.
    """
    norm, absences = rules["discharge.extract_when_absent"], rules["discharge.absences"]
    because = Because.of(norm, absences, extract_received=extract_received, absence=absence, return_date=back_on)
    if absence not in absences.codes:
        return Answer(extract_received, because)
    return Answer(None if back_on is None else max(extract_received, back_on), because)
