"""The remarks of the sent-back file: all faults of a row in one sentence after the other."""

from collections.abc import Callable, Mapping, Sequence

from domain.roster_faults import Fault
from handlers.roster.fault_lines import fault_in_row
from handlers.screens import Text


def remarks_of(faults: Sequence[Fault], say: Callable[[Text], str]) -> Mapping[int, str]:
    """By row; a fault of the file as a whole has none."""
    remarks: dict[int, str] = {}
    for fault in faults:
        if fault.row:
            remarks[fault.row] = f"{remarks.get(fault.row, '')} {say(fault_in_row(fault))}".strip()
    return remarks
