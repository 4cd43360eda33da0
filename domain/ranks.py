"""Military ranks: codes, compositions and names in Kazakh and Russian (Law 561-IV, 19; ranks kept by 55 p.2).

The names are the words of the law, so they stand here and not in the catalogues. The fleet has its own names and its
own codes; the two ranks named alike everywhere, lieutenant and senior lieutenant, are one code.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Composition(StrEnum):
    """The seven compositions of servicemen."""

    PRIVATES = "privates"  #: рядовой состав / қатардағы құрам
    JUNIOR_SERGEANTS = "junior_sergeants"  #: младший сержантский / кіші сержанттар
    SENIOR_SERGEANTS = "senior_sergeants"  #: старший сержантский / аға сержанттар
    TOP_SERGEANTS = "top_sergeants"  #: высший сержантский / жоғары сержанттар
    JUNIOR_OFFICERS = "junior_officers"  #: младший офицерский / кіші офицерлер
    SENIOR_OFFICERS = "senior_officers"  #: старший офицерский / аға офицерлер
    TOP_OFFICERS = "top_officers"  #: высший офицерский / жоғары офицерлер


class Rank(StrEnum):
    """A rank by its code; the ranks of the fleet follow those of the army, the old kept ranks come last."""

    PRIVATE = "private"
    EFREITOR = "efreitor"
    JUNIOR_SERGEANT = "junior_sergeant"
    SERGEANT = "sergeant"
    SENIOR_SERGEANT = "senior_sergeant"
    SERGEANT_THIRD_CLASS = "sergeant_third_class"
    SERGEANT_SECOND_CLASS = "sergeant_second_class"
    SERGEANT_FIRST_CLASS = "sergeant_first_class"
    STAFF_SERGEANT = "staff_sergeant"
    MASTER_SERGEANT = "master_sergeant"
    LIEUTENANT = "lieutenant"
    SENIOR_LIEUTENANT = "senior_lieutenant"
    CAPTAIN = "captain"
    MAJOR = "major"
    LIEUTENANT_COLONEL = "lieutenant_colonel"
    COLONEL = "colonel"
    MAJOR_GENERAL = "major_general"
    LIEUTENANT_GENERAL = "lieutenant_general"
    COLONEL_GENERAL = "colonel_general"
    ARMY_GENERAL = "army_general"

    SEAMAN = "seaman"
    SENIOR_SEAMAN = "senior_seaman"
    STARSHINA_SECOND_GRADE = "starshina_second_grade"
    STARSHINA_FIRST_GRADE = "starshina_first_grade"
    CHIEF_STARSHINA = "chief_starshina"
    STARSHINA_THIRD_CLASS = "starshina_third_class"
    STARSHINA_SECOND_CLASS = "starshina_second_class"
    STARSHINA_FIRST_CLASS = "starshina_first_class"
    STAFF_STARSHINA = "staff_starshina"
    MASTER_STARSHINA = "master_starshina"
    CAPTAIN_LIEUTENANT = "captain_lieutenant"
    CAPTAIN_THIRD_RANK = "captain_third_rank"
    CAPTAIN_SECOND_RANK = "captain_second_rank"
    CAPTAIN_FIRST_RANK = "captain_first_rank"
    REAR_ADMIRAL = "rear_admiral"
    VICE_ADMIRAL = "vice_admiral"
    ADMIRAL = "admiral"

    STARSHINA = "starshina"
    CHIEF_SHIP_STARSHINA = "chief_ship_starshina"
    PRAPORSHCHIK = "praporshchik"
    MICHMAN = "michman"
    SENIOR_PRAPORSHCHIK = "senior_praporshchik"
    SENIOR_MICHMAN = "senior_michman"


@dataclass(frozen=True)
class RankLine:
    """One line of the table of ranks."""

    rank: Rank
    step: int | None  #: place in the order of ranks from 1 to 20, the same for army and fleet; None for a kept rank
    composition: Composition | None  #: None for a kept rank, which stands outside the compositions of today
    ru: str
    kk: str
    kept: bool = False  #: an old rank its holder keeps until he is given a new one (Law 561-IV, 55 p.2)


_LINES: Final = (
    RankLine(Rank.PRIVATE, 1, Composition.PRIVATES, "рядовой", "қатардағы жауынгер"),
    RankLine(Rank.EFREITOR, 2, Composition.PRIVATES, "ефрейтор", "ефрейтор"),
    RankLine(Rank.JUNIOR_SERGEANT, 3, Composition.JUNIOR_SERGEANTS, "младший сержант", "кіші сержант"),
    RankLine(Rank.SERGEANT, 4, Composition.JUNIOR_SERGEANTS, "сержант", "сержант"),
    RankLine(Rank.SENIOR_SERGEANT, 5, Composition.JUNIOR_SERGEANTS, "старший сержант", "аға сержант"),
    RankLine(
        Rank.SERGEANT_THIRD_CLASS, 6, Composition.SENIOR_SERGEANTS, "сержант третьего класса", "үшінші сыныпты сержант"
    ),
    RankLine(
        Rank.SERGEANT_SECOND_CLASS, 7, Composition.SENIOR_SERGEANTS, "сержант второго класса", "екінші сыныпты сержант"
    ),
    RankLine(
        Rank.SERGEANT_FIRST_CLASS, 8, Composition.SENIOR_SERGEANTS, "сержант первого класса", "бірінші сыныпты сержант"
    ),
    RankLine(Rank.STAFF_SERGEANT, 9, Composition.TOP_SERGEANTS, "штаб-сержант", "штаб-сержант"),
    RankLine(Rank.MASTER_SERGEANT, 10, Composition.TOP_SERGEANTS, "мастер-сержант", "шебер-сержант"),
    RankLine(Rank.LIEUTENANT, 11, Composition.JUNIOR_OFFICERS, "лейтенант", "лейтенант"),
    RankLine(Rank.SENIOR_LIEUTENANT, 12, Composition.JUNIOR_OFFICERS, "старший лейтенант", "аға лейтенант"),
    RankLine(Rank.CAPTAIN, 13, Composition.JUNIOR_OFFICERS, "капитан", "капитан"),
    RankLine(Rank.MAJOR, 14, Composition.SENIOR_OFFICERS, "майор", "майор"),
    RankLine(Rank.LIEUTENANT_COLONEL, 15, Composition.SENIOR_OFFICERS, "подполковник", "подполковник"),
    RankLine(Rank.COLONEL, 16, Composition.SENIOR_OFFICERS, "полковник", "полковник"),
    RankLine(Rank.MAJOR_GENERAL, 17, Composition.TOP_OFFICERS, "генерал-майор", "генерал-майор"),
    RankLine(Rank.LIEUTENANT_GENERAL, 18, Composition.TOP_OFFICERS, "генерал-лейтенант", "генерал-лейтенант"),
    RankLine(Rank.COLONEL_GENERAL, 19, Composition.TOP_OFFICERS, "генерал-полковник", "генерал-полковник"),
    RankLine(Rank.ARMY_GENERAL, 20, Composition.TOP_OFFICERS, "генерал армии", "армия генералы"),
    RankLine(Rank.SEAMAN, 1, Composition.PRIVATES, "матрос", "матрос"),
    RankLine(Rank.SENIOR_SEAMAN, 2, Composition.PRIVATES, "старший матрос", "аға матрос"),
    RankLine(
        Rank.STARSHINA_SECOND_GRADE,
        3,
        Composition.JUNIOR_SERGEANTS,
        "старшина второй статьи",
        "екінші сатылы старшина",
    ),
    RankLine(
        Rank.STARSHINA_FIRST_GRADE,
        4,
        Composition.JUNIOR_SERGEANTS,
        "старшина первой статьи",
        "бірінші сатылы старшина",
    ),
    RankLine(Rank.CHIEF_STARSHINA, 5, Composition.JUNIOR_SERGEANTS, "главный старшина", "бас старшина"),
    RankLine(
        Rank.STARSHINA_THIRD_CLASS,
        6,
        Composition.SENIOR_SERGEANTS,
        "старшина третьего класса",
        "үшінші сыныпты старшина",
    ),
    RankLine(
        Rank.STARSHINA_SECOND_CLASS,
        7,
        Composition.SENIOR_SERGEANTS,
        "старшина второго класса",
        "екінші сыныпты старшина",
    ),
    RankLine(
        Rank.STARSHINA_FIRST_CLASS,
        8,
        Composition.SENIOR_SERGEANTS,
        "старшина первого класса",
        "бірінші сыныпты старшина",
    ),
    RankLine(Rank.STAFF_STARSHINA, 9, Composition.TOP_SERGEANTS, "штаб-старшина", "штаб-старшина"),
    RankLine(Rank.MASTER_STARSHINA, 10, Composition.TOP_SERGEANTS, "мастер-старшина", "шебер-старшина"),
    RankLine(Rank.CAPTAIN_LIEUTENANT, 13, Composition.JUNIOR_OFFICERS, "капитан-лейтенант", "капитан-лейтенант"),
    RankLine(
        Rank.CAPTAIN_THIRD_RANK, 14, Composition.SENIOR_OFFICERS, "капитан третьего ранга", "үшінші дәрежелі капитан"
    ),
    RankLine(
        Rank.CAPTAIN_SECOND_RANK, 15, Composition.SENIOR_OFFICERS, "капитан второго ранга", "екінші дәрежелі капитан"
    ),
    RankLine(
        Rank.CAPTAIN_FIRST_RANK, 16, Composition.SENIOR_OFFICERS, "капитан первого ранга", "бірінші дәрежелі капитан"
    ),
    RankLine(Rank.REAR_ADMIRAL, 17, Composition.TOP_OFFICERS, "контр-адмирал", "контр-адмирал"),
    RankLine(Rank.VICE_ADMIRAL, 18, Composition.TOP_OFFICERS, "вице-адмирал", "вице-адмирал"),
    RankLine(Rank.ADMIRAL, 19, Composition.TOP_OFFICERS, "адмирал", "адмирал"),
    RankLine(Rank.STARSHINA, None, None, "старшина", "старшина", kept=True),
    RankLine(Rank.CHIEF_SHIP_STARSHINA, None, None, "главный корабельный старшина", "аға кеме старшинасы", kept=True),
    RankLine(Rank.PRAPORSHCHIK, None, None, "прапорщик", "прапорщик", kept=True),
    RankLine(Rank.MICHMAN, None, None, "мичман", "мичман", kept=True),
    RankLine(Rank.SENIOR_PRAPORSHCHIK, None, None, "старший прапорщик", "аға прапорщик", kept=True),
    RankLine(Rank.SENIOR_MICHMAN, None, None, "старший мичман", "аға мичман", kept=True),
)

RANKS: Final[Mapping[Rank, RankLine]] = MappingProxyType({line.rank: line for line in _LINES})
