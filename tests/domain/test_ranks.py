"""The table of ranks against the law's own list (Law 561-IV, 19 and 55)."""

from domain.ranks import RANKS, Composition, Rank


def test_every_rank_has_its_line_and_every_line_its_rank() -> None:
    assert set(RANKS) == set(Rank)
    assert all(rank is line.rank for rank, line in RANKS.items())


def test_the_army_has_twenty_steps_and_the_fleet_shares_the_two_lieutenants() -> None:
    lines = [line for line in RANKS.values() if not line.kept]
    army, fleet = lines[:20], lines[20:]
    assert [line.step for line in army] == list(range(1, 21))
    assert [line.step for line in fleet] == [*range(1, 11), *range(13, 20)]
    by_step = {line.step: line.composition for line in army}
    assert all(by_step[line.step] is line.composition for line in fleet)


def test_compositions_follow_the_order_of_ranks() -> None:
    army = [line.composition for line in RANKS.values() if not line.kept][:20]
    sizes = [army.count(composition) for composition in Composition]
    assert sizes == [2, 3, 3, 2, 3, 3, 4]
    assert army == [composition for composition, size in zip(Composition, sizes, strict=True) for _ in range(size)]


def test_kept_ranks_stand_outside_the_order() -> None:
    kept = [line for line in RANKS.values() if line.kept]
    assert [line.ru for line in kept] == [
        "старшина",
        "главный корабельный старшина",
        "прапорщик",
        "мичман",
        "старший прапорщик",
        "старший мичман",
    ]
    assert all(line.step is None and line.composition is None for line in kept)


def test_no_two_ranks_share_a_name() -> None:
    for names in ([line.ru for line in RANKS.values()], [line.kk for line in RANKS.values()]):
        assert len(set(names)) == len(names)
