"""The earliest day of the first ranks that wait for time: lieutenant and efreitor (Decree 124, 89.5), 89.6) and 92)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules


def lieutenant_from(officer_post_start: date, rules: Rules, *, special_state_body: bool = False) -> Answer[date]:
    """After one year of unbroken service in officer posts; in special state bodies on appointment (89.5))."""
    norm = rules["rank.lieutenant_after_posts"]
    facts = Because.of(officer_post_start=officer_post_start, special_state_body=special_state_body)
    if special_state_body:
        return Answer(officer_post_start, Because.of(norm) + facts)
    day = later(officer_post_start, norm)
    return Answer(day.value, day.because + facts)


def reservist_lieutenant_from(graduation: date, rules: Rules) -> Answer[date]:
    """One year after graduation, once the musters are done (89.6))."""
    day = later(graduation, rules["rank.lieutenant_after_graduation"])
    return Answer(day.value, day.because.with_fact(graduation=graduation))


def efreitor_from(private_since: date, rules: Rules) -> Answer[date]:
    """Six months after the rank of private, on appointment to a fitting post (92)."""
    day = later(private_since, rules["rank.efreitor_after"])
    because = Because.of(readings=("rank.efreitor.min",), private_since=private_since)
    return Answer(day.value, day.because + because)
