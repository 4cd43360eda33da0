"""What keeps a rank from being asked for or given (Decree 124, 96 and 101)."""

from collections.abc import Collection

from domain.law import Answer, Because, Rules


def next_rank_bars(circumstances: Collection[str], rules: Rules) -> Answer[tuple[str, ...]]:
    """Those of the circumstances for which one is not put forward for the next rank, in the order of the act (96)."""
    return _found("rank.next_bars", circumstances, rules)


def assignment_bars(circumstances: Collection[str], rules: Rules) -> Answer[tuple[str, ...]]:
    """The arrests during which no rank may be given at all (101)."""
    return _found("rank.assignment_bars", circumstances, rules)


def _found(key: str, circumstances: Collection[str], rules: Rules) -> Answer[tuple[str, ...]]:
    norm = rules[key]
    found = tuple(bar for bar in norm.codes if bar in circumstances)
    return Answer(found, Because((norm,), {bar: bar in found for bar in norm.codes}))
