"""Time in rank and the day of the next rank (Law 561-IV, 20; Decree 124, 95 and 97).

A rank without a line in the article has no term; none is put in its place.
"""

from dataclasses import dataclass
from datetime import date

from domain.counting import clamped
from domain.dates import days_after, years_after
from domain.law import Answer, Because, Rules
from domain.ranks import RANKS, Rank


@dataclass(frozen=True)
class Study:
    """A cadet's years of study, which may shorten the first two officer terms (20, notes 1 and 2)."""

    years: int = 0
    abroad: bool = False  #: a foreign higher school after a military school of Kazakhstan


@dataclass(frozen=True)
class NotCounted:
    """Days that do not count toward a term in rank."""

    arrest_days: int = 0  #: criminal or administrative arrest by a court (97(2))
    reduced: date | None = None  #: reduced in rank on this day
    restored: date | None = None  #: and restored on this one: the time between is not counted (106)

    @property
    def reduced_days(self) -> int:
        if self.reduced is None or self.restored is None:
            return 0
        return (self.restored - self.reduced).days


def years_in_rank(rank: Rank, rules: Rules, study: Study = Study()) -> Answer[int | None]:
    """The years to be served in *rank*; None where no term is set."""
    norm = rules["rank.terms"]
    years = norm.table.get(rank)
    because = Because.of(norm, rank=rank.value)
    if not isinstance(years, int):
        return Answer(None, because)
    needed = rules["rank.short_term_study_abroad" if study.abroad else "rank.short_term_study"]
    enough = needed.table.get(rank)
    if isinstance(enough, int) and study.years >= enough:
        short = rules["rank.short_terms"]
        because += Because.of(short, needed, study_years=study.years, study_abroad=study.abroad)
        return Answer(int(str(short.table[rank])), because)
    return Answer(years, because)


def next_rank_on(assigned: date, years: int, rules: Rules, not_counted: NotCounted = NotCounted()) -> Answer[date]:
    """The day the term in rank is served: from the day of assignment, moved by the days that do not count.

    Time in the reserve counts like any other (97(3)).
    """
    served = years_after(assigned, years)
    because = Because.of(
        rules["rank.next"],
        rules["rank.term_start"],
        sums=(f"{assigned} + {years}y = {served}",),
        readings=clamped(assigned, served),
        rank_assigned=assigned,
        term_years=years,
    )
    day = days_after(served, not_counted.arrest_days + not_counted.reduced_days)
    if day != served:
        because += _moved(served, day, not_counted, rules)
    return Answer(day, because)


def _moved(served: date, day: date, not_counted: NotCounted, rules: Rules) -> Because:
    because = Because.of(sums=(f"{served} + {not_counted.arrest_days}d + {not_counted.reduced_days}d = {day}",))
    if not_counted.arrest_days:
        because += Because.of(rules["rank.term_excludes"], arrest_days=not_counted.arrest_days)
    if not_counted.reduced_days:
        norm = rules["rank.reduced_not_counted"]
        because += Because.of(norm, reduced=not_counted.reduced, restored=not_counted.restored)
    return because


def post_allows_next(rank: Rank, post_rank: Rank) -> bool:
    """Whether the post's rank is the next one or higher (95); never so for a kept rank, which has no next."""
    step, post_step = RANKS[rank].step, RANKS[post_rank].step
    return step is not None and post_step is not None and post_step > step
