"""Ranks as people write them."""

import pytest

from domain.ranks import RANKS, Rank, RankLine
from domain.written_ranks import Addition, rank_named, read_rank


@pytest.mark.parametrize("line", RANKS.values(), ids=lambda line: line.rank)
def test_every_name_of_the_law_is_read(line: RankLine) -> None:
    for text in (line.ru, line.kk, line.ru.upper(), f"  {line.kk.title()} ", line.rank):
        assert rank_named(text) is line.rank
    assert read_rank(line.ru) == read_rank(line.kk)


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("капитан 2-го ранга", Rank.CAPTAIN_SECOND_RANK),
        ("капитан II ранга", Rank.CAPTAIN_SECOND_RANK),
        ("2-дәрежелі капитан", Rank.CAPTAIN_SECOND_RANK),
        ("екiншi дәрежелi капитан", Rank.CAPTAIN_SECOND_RANK),
        ("капитан 1 ранга", Rank.CAPTAIN_FIRST_RANK),
        ("капитан I ранга", Rank.CAPTAIN_FIRST_RANK),
        ("капитан III ранга", Rank.CAPTAIN_THIRD_RANK),
        ("старшина 1-й статьи", Rank.STARSHINA_FIRST_GRADE),
        ("старшина 2-ой статьи", Rank.STARSHINA_SECOND_GRADE),
        ("сержант 3-го класса", Rank.SERGEANT_THIRD_CLASS),
        ("3-ші сыныпты сержант", Rank.SERGEANT_THIRD_CLASS),
        ("1-сыныпты сержант", Rank.SERGEANT_FIRST_CLASS),
        ("мл. сержант", Rank.JUNIOR_SERGEANT),
        ("ст.лейтенант", Rank.SENIOR_LIEUTENANT),
        ("ст лейтенант", Rank.SENIOR_LIEUTENANT),
        ("гл. старшина", Rank.CHIEF_STARSHINA),
        ("штаб сержант", Rank.STAFF_SERGEANT),
        ("генерал – майор", Rank.MAJOR_GENERAL),
        ("аға  лейтенант", Rank.SENIOR_LIEUTENANT),
        ("қатардағы жауынгері", Rank.PRIVATE),
    ],
)
def test_numbers_dashes_and_short_words_are_read(text: str, rank: Rank) -> None:
    assert rank_named(text) is rank


@pytest.mark.parametrize(
    ("text", "rank", "addition"),
    [
        ("майор медицинской службы", Rank.MAJOR, Addition.MEDICAL_SERVICE),
        ("медицина қызметінің майоры", Rank.MAJOR, Addition.MEDICAL_SERVICE),
        ("медицина қызметінің полковнигі", Rank.COLONEL, Addition.MEDICAL_SERVICE),
        ("полковник юстиции", Rank.COLONEL, Addition.JUSTICE),
        ("әділет аға лейтенанты", Rank.SENIOR_LIEUTENANT, Addition.JUSTICE),
        ("генерал-майор авиации", Rank.MAJOR_GENERAL, Addition.AVIATION),
        ("авиация генерал-майоры", Rank.MAJOR_GENERAL, Addition.AVIATION),
        ("сержант запаса", Rank.SERGEANT, Addition.RESERVE),
        ("запастағы сержант", Rank.SERGEANT, Addition.RESERVE),
        ("полковник в отставке", Rank.COLONEL, Addition.RETIRED),
        ("отставкадағы полковник", Rank.COLONEL, Addition.RETIRED),
        ("запастағы бас старшинасы", Rank.CHIEF_STARSHINA, Addition.RESERVE),
    ],
)
def test_additions_are_taken_off_and_kept(text: str, rank: Rank, addition: Addition) -> None:
    written = read_rank(text)
    assert written is not None
    assert written.rank is rank
    assert written.additions == {addition}
    assert rank_named(text) is rank


def test_two_additions_stand_together() -> None:
    written = read_rank("подполковник юстиции запаса")
    assert written is not None
    assert written.rank is Rank.LIEUTENANT_COLONEL
    assert written.additions == {Addition.JUSTICE, Addition.RESERVE}


@pytest.mark.parametrize("text", ["", "генерал", "запаса", "капитан 4 ранга", "начальник", "старший", "полковниковна"])
def test_a_rank_is_never_guessed(text: str) -> None:
    assert rank_named(text) is None
    assert read_rank(text) is None
