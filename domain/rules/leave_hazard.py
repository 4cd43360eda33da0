"""Additional leave for hazardous service (Decree 124, 131)."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from domain.law import Answer, Because, Rules
from domain.rules.leave_months import in_digits


@dataclass(frozen=True)
class HazardPost:
    """A post or work with harmful conditions held in the year."""

    list_days: int  #: yearly length by the labour authority's List, calendar days (131(2))
    full_months: int  #: full months in the post or work


def hazard_leave(posts: tuple[HazardPost, ...], rules: Rules) -> Answer[int]:
    """Each post in proportion to its months, summed, rounded up once, at most twelve days a year."""
    months, most = rules["special_leave.hazard_months"], rules["special_leave.hazard_max"]
    exact = sum((Fraction(post.list_days * post.full_months, months.number) for post in posts), Fraction())
    days = min(ceil(exact), most.number)
    terms = " + ".join(f"{post.list_days} × {post.full_months} / {months.number}" for post in posts)
    line = f"{terms or 0} = {in_digits(exact)}"
    because = Because.of(
        months,
        most,
        rules["special_leave.hazard_source"],
        sums=(line if exact == days else f"{line} → {days}",),
        readings=("leave.hazard.prorata",),
        hazard_posts=len(posts),
    )
    return Answer(days, because)
