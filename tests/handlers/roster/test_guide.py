"""The guide names every column and every word as the reader of the file knows it."""

from pathlib import Path

import pytest

from handlers.roster.cells import CellFault
from handlers.roster.columns import COLUMNS, Column
from handlers.roster.rows import READERS

GUIDE = (Path(__file__).parents[3] / "docs" / "roster.md").read_text("utf-8")
ROWS = {cells[4]: cells for line in GUIDE.splitlines() if len(cells := [cell.strip() for cell in line.split("|")]) == 7}
WORDED = ("sex", "service_kind", "contract_term", "discharge_ground", "special_duty", "roles")


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.key)
def test_a_column_stands_in_the_guide_as_it_is_read(column: Column) -> None:
    _, mark, kk, ru, en, _, _ = ROWS[column.en]
    assert (kk, ru, en) == (column.kk, column.ru, column.en)
    assert mark == ("●" if column.filled else "○" if column.required else "")


@pytest.mark.parametrize("key", WORDED)
def test_every_word_of_the_guide_is_known(key: str) -> None:
    (column,) = (column for column in COLUMNS if column.key == key)
    words = ROWS[column.en][5].partition(";")[0].replace("·", ",").split(",")
    for word in words:
        try:
            READERS[key](word.strip())
        except CellFault as fault:
            raise AssertionError(word) from fault
