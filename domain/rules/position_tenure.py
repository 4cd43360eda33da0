"""How long one post may be held (Decree 124, 45)."""

from datetime import date

from domain.counting import clamped
from domain.dates import years_after
from domain.law import Answer, Because, Rules


def tenure_end(
    position_start: date,
    rules: Rules,
    *,
    own_years: int | None = None,
    second_term: bool = False,
    listed: bool = False,
) -> Answer[date | None]:
    """The last day in the post, still in time; None for a post of the list that knows no limit (45(4)).

    *own_years* is the term set by the first head: shorter for a category of posts (45(2)), longer in the State Guard
    Service (45(1)). A second term (45(3)) doubles whichever holds.
    """
    if listed:
        return Answer(None, Because.of(rules["position.tenure_free_list"], position_start=position_start))
    norm = rules["position.max_tenure"]
    because = Because.of(norm, position_start=position_start)
    years = norm.number
    if own_years is not None:
        years, because = own_years, because.with_fact(own_years=own_years)
    if second_term:
        terms = rules["position.terms_max"]
        years, because = years * terms.number, because + Because.of(terms, second_term=True)
    end = years_after(position_start, years)
    sums = (f"{position_start} + {years}y = {end}",)
    return Answer(end, because + Because.of(sums=sums, readings=clamped(position_start, end)))


def tenure_exceeded(max_until: date | None, on: date) -> bool:
    """Whether the post has been held beyond its term; the last day itself is within it (83.1))."""
    return max_until is not None and on > max_until
