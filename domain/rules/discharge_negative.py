"""Negative grounds of discharge that carry a number (Decree 124, 168.5), 168.8))."""

from domain.law import Answer, Because, Rules


def is_systematic(breaches: int, rules: Rules) -> Answer[bool]:
    """Two breaches of the contract or more, after investigation and the attestation commission's review (168.5))."""
    norm = rules["discharge.systematic_breaches"]
    return Answer(breaches >= norm.number, Because.of(norm, breaches=breaches))


def is_absence_ground(category: str, hours_in_a_row: int, good_reason: bool, rules: Rules) -> Answer[bool]:
    """Three hours in a row or more without good reason, of special state bodies and internal affairs only (168.8))."""
    hours, categories = rules["discharge.absence_hours"], rules["discharge.absence_categories"]
    ground = category in categories.codes and hours_in_a_row >= hours.number and not good_reason
    because = Because.of(hours, categories, category=category, hours_in_a_row=hours_in_a_row, good_reason=good_reason)
    return Answer(ground, because)
