"""The day on which the age limit is reached (Law 561-IV, 25 p.1; 55 p.3-1 for kept ranks).

The article names no captain of the second rank. No age is put in its place: the answer is None, for a person to decide.
"""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules
from domain.ranks import RANKS, Composition, Rank

_OFFICERS = (Composition.JUNIOR_OFFICERS, Composition.SENIOR_OFFICERS, Composition.TOP_OFFICERS)


def age_limit(rank: Rank, rules: Rules) -> Answer[int | None]:
    """The age limit in years; None for a rank the article does not name."""
    groups = rules["age_limit.groups"]
    group = groups.table.get(rank)
    if group is None:
        return Answer(None, Because.of(groups, rank=rank.value))
    norm = rules[f"age_limit.{group}"]
    return Answer(norm.number, Because.of(norm, rank=rank.value))


def age_limit_date(rank: Rank, birth_date: date, rules: Rules) -> Answer[date | None]:
    """The birthday on which the limit is reached; None for a rank the article does not name."""
    limit = age_limit(rank, rules)
    if limit.value is None:
        return Answer(None, limit.because.with_fact(birth_date=birth_date))
    (norm,) = limit.because.norms
    day = later(birth_date, norm)
    return Answer(day.value, limit.because + day.because.with_fact(birth_date=birth_date))


def reserve_age_limit_date(rank: Rank, birth_date: date, rules: Rules) -> Answer[date]:
    """The limit of service in the reserve: officers apart from privates and sergeants (25 p.1-1)."""
    officer = RANKS[rank].composition in _OFFICERS
    day = later(birth_date, rules["age_limit.reserve_officers" if officer else "age_limit.reserve_privates_sergeants"])
    return Answer(day.value, day.because.with_fact(rank=rank.value, birth_date=birth_date))
