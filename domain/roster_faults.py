"""What can be wrong between the rows of a roster: doubles, superiors unknown or in a circle, not exactly one head."""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

#: letters that look alike in both alphabets, so that a number typed on either keyboard is the same number
_ALIKE: Final = str.maketrans("АВЕКМНОРСТУХІ‐‑–—−", "ABEKMHOPCTYXI-----")


@dataclass(frozen=True)
class Fault:
    """Why a row can't be taken."""

    row: int  #: as numbered in the file; 0: the file as a whole
    column: str  #: key of the column
    code: str
    value: str = ""


@dataclass(frozen=True)
class Placed:
    """What a row says about its place among the others; empty where its cell can't be read."""

    row: int
    service_number: str
    superior: str  #: the superior's service number
    iin: str = ""
    phone: str = ""
    head: bool = False  #: names no superior at all


def number_key(number: str) -> str:
    """What two spellings of one service number share: case, spaces, dashes and look-alike letters are no matter."""
    bare = "".join(unicodedata.normalize("NFC", number).upper().split())
    return bare.translate(_ALIKE)


def roster_faults(rows: Sequence[Placed]) -> tuple[Fault, ...]:
    """Rows with faults of their own are looked at as well: one file names all that is wrong with it."""
    return (*_doubles(rows), *_tree_faults(rows))


def _doubles(rows: Sequence[Placed]) -> tuple[Fault, ...]:
    values = [
        (row, column, value)
        for row in rows
        for column, value in (
            ("service_number", number_key(row.service_number)),
            ("iin", row.iin),
            ("phone", row.phone),
        )
        if value
    ]
    times = Counter((column, value) for _, column, value in values)
    return tuple(
        Fault(row.row, column, "double", getattr(row, column))
        for row, column, value in values
        if times[column, value] > 1
    )


def _tree_faults(rows: Sequence[Placed]) -> tuple[Fault, ...]:
    by_key = {number_key(row.service_number): row for row in rows if row.service_number}
    faults = [_superior_fault(row, by_key) for row in rows if row.superior]
    heads = [row for row in rows if row.head]
    if rows and not heads:
        faults.append(Fault(0, "superior", "no_head"))
    faults += [Fault(row.row, "superior", "second_head") for row in heads[1:]]
    return tuple(fault for fault in faults if fault is not None)


def _superior_fault(row: Placed, by_key: Mapping[str, Placed]) -> Fault | None:
    superior = number_key(row.superior)
    if superior == number_key(row.service_number):
        return Fault(row.row, "superior", "own_superior", row.superior)
    if superior not in by_key:
        return Fault(row.row, "superior", "unknown_superior", row.superior)
    return Fault(row.row, "superior", "circle", row.superior) if _in_circle(row, by_key) else None


def _in_circle(row: Placed, by_key: Mapping[str, Placed]) -> bool:
    """Whether going up from this row comes back to it."""
    own = number_key(row.service_number)
    seen: set[str] = set()
    above = number_key(row.superior)
    while above in by_key and above not in seen:
        if above == own:
            return True
        seen.add(above)
        above = number_key(by_key[above].superior)
    return False
