"""Tables as people send them, and as they get them back."""

import io
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.spreadsheets import MOST_BYTES, MOST_COLUMNS, MOST_ROWS, SpreadsheetFiles
from handlers.ports import Sheet, SheetFault

FILES = SpreadsheetFiles()
TWO = Sheet(("Жеке нөмірі", "Тегі"), ((2, ("К-1", "Әбенов")), (3, ("К-2", "Иванов"))))

MIDNIGHT = datetime.fromisoformat("2026-12-31 00:00")  #: as a spreadsheet keeps a date: without a zone


def read(content: bytes) -> Sheet:
    return FILES.read("", content)


def code_of(content: bytes) -> str:
    with pytest.raises(SheetFault) as fault:
        read(content)
    return fault.value.code


def book(*rows: list[object], more: str = "") -> bytes:
    made = Workbook()
    page = made.active
    assert isinstance(page, Worksheet)
    for row in rows:
        page.append(row)
    if more:
        made.create_sheet(more).append(["not", "looked at"])
    return packed(made)


def packed(made: Workbook) -> bytes:
    saved = io.BytesIO()
    made.save(saved)
    return saved.getvalue()


def opened(content: bytes) -> Worksheet:
    page = load_workbook(io.BytesIO(content)).active
    assert isinstance(page, Worksheet)
    return page


CSV = "Жеке нөмірі{0}Тегі\r\nК-1{0}Әбенов\r\nК-2{0}Иванов\r\n"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_csv_is_read_in_the_encodings_and_with_the_delimiters_programs_write(delimiter: str, encoding: str) -> None:
    assert read(CSV.format(delimiter).encode(encoding)) == TWO


def test_a_csv_of_windows_is_read() -> None:
    assert read("Личный номер;Фамилия\r\nК-1;Иванов\r\n".encode("cp1251")).rows == ((2, ("К-1", "Иванов")),)


def test_quoted_cells_may_hold_delimiters_and_line_ends() -> None:
    assert read(b'a,b\r\n"x, y","one\r\ntwo"\r\nc,d\r\n').rows == (
        (2, ("x, y", "one\r\ntwo")),
        (3, ("c", "d")),
    )


def test_rows_are_numbered_as_a_spreadsheet_program_does_with_blank_ones_counted() -> None:
    sheet = read(b"\r\na,b\r\n\r\nc,d\r\n")
    assert (sheet.header_row, sheet.rows) == (2, ((3, ()), (4, ("c", "d"))))


def test_an_xlsx_is_read_with_dates_in_iso_form_and_whole_numbers() -> None:
    content = book(["a", "b", "c", "d"], [MIDNIGHT, date(2026, 1, 2), 5.0, 12.5], [None] * 4, [True, " x ", 7, ""])
    assert read(content).rows == (
        (2, ("2026-12-31", "2026-01-02", "5", "12.5")),
        (3, ()),
        (4, ("True", "x", "7", "")),
    )


def test_only_the_first_page_counts() -> None:
    assert read(book(["a"], ["b"], more="второй")).rows == ((2, ("b",)),)


def test_a_merged_cell_fills_its_first_place_alone() -> None:
    made = Workbook()
    page = made.active
    assert isinstance(page, Worksheet)
    for row in (["a", "b"], ["1 рота", "x"], [None, "y"]):
        page.append(row)
    page.merge_cells("A2:A3")
    assert read(packed(made)).rows == ((2, ("1 рота", "x")), (3, ("", "y")))


def test_a_formula_nobody_has_worked_out_stays_a_formula() -> None:
    """The reader of cells refuses it: an empty cell would be a silent loss."""
    assert read(book(["a", "b"], ["=1+1", "x"])).rows == ((2, ("=1+1", "x")),)


def test_the_worked_out_value_of_a_formula_is_taken() -> None:
    content = _with_cached(book(["a"], ["=1+1"]), b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
    assert read(content).rows == ((2, ("2",)),)


def _with_cached(content: bytes, old: bytes, new: bytes) -> bytes:
    """The same book with one piece of its first page written otherwise, as another program would have."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(changed, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            if name == "xl/worksheets/sheet1.xml":
                assert old in part or b"<v />" in part
                part = part.replace(b"<v />", b"<v></v>").replace(old, new)
            after.writestr(name, part)
    return changed.getvalue()


def test_a_book_with_macros_is_refused() -> None:
    content = io.BytesIO(book(["a"], ["b"]))
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"...")
    assert code_of(content.getvalue()) == "macros"


def test_a_zip_that_is_no_book_is_refused() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("a.txt", "b")
    assert code_of(content.getvalue()) == "not_a_table"


def test_a_book_whose_page_is_broken_is_refused() -> None:
    broken = _with_cached(book(["a"], ["=1+1"]), b"<sheetData>", b"<sheetData")
    assert code_of(broken) == "not_a_table"


def test_a_torn_zip_is_refused() -> None:
    assert code_of(book(["a"], ["b"])[:200]) == "not_a_table"


def test_a_book_that_unpacks_to_more_than_fits_is_refused_before_it_is_unpacked() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for at in range(7):
            archive.writestr(f"{at}", b"0" * 10_000_000)
    assert len(content.getvalue()) < MOST_BYTES
    assert code_of(content.getvalue()) == "too_large"


@pytest.mark.parametrize(
    "content",
    [
        b"0" * (MOST_BYTES + 1),
        b"a,b\n" + b"c,d\n" * MOST_ROWS,
        b"a," * MOST_COLUMNS + b"\na\n",
    ],
    ids=["bytes", "rows", "columns"],
)
def test_too_much_is_refused(content: bytes) -> None:
    assert code_of(content) == "too_large"


@pytest.mark.parametrize("content", [b"", b" \r\n \r\n", b"a,b\r\n", b"a,b\r\n,\r\n"])
def test_a_table_without_rows_is_empty(content: bytes) -> None:
    assert code_of(content) == "empty"


@pytest.mark.parametrize("content", [b"%PDF-1.7\x00\x01", b"\xd0\xcf\x11\xe0\x00\x00", b'a,"b\r\nc'])
def test_what_is_no_table_is_refused(content: bytes) -> None:
    assert code_of(content) == "not_a_table"


def test_bytes_that_are_letters_in_no_encoding_are_refused() -> None:
    assert code_of(b"a;b\r\n\x98;c\r\n") == "encoding"


def test_what_is_written_is_read_back() -> None:
    assert read(FILES.write(TWO)) == TWO


def test_remarks_stand_beside_their_rows_under_their_heading() -> None:
    page = opened(FILES.write(TWO, remarks={3: "Тегі: …"}, heading="Ескертулер"))
    assert [cell.value for cell in page["C"]] == ["Ескертулер", None, "Тегі: …"]
    assert page["A3"].fill.start_color.rgb == "00FFE3E0"
    assert page["A2"].fill.fill_type is None


def test_rows_keep_their_places_in_the_sent_back_file() -> None:
    sheet = Sheet(("a", "b"), ((4, ("c", "d")), (6, ("e", "f"))), header_row=3)
    page = opened(FILES.write(sheet, remarks={6: "!"}, heading="Remarks"))
    assert (page["A3"].value, page["C3"].value, page["A6"].value, page["C6"].value) == ("a", "Remarks", "e", "!")


def test_nothing_sent_back_runs_in_a_spreadsheet_program() -> None:
    evil = Sheet(("a",), ((2, ('=HYPERLINK("http://x")',)),))
    cell = opened(FILES.write(evil))["A2"]
    assert (cell.data_type, cell.value) == ("s", '=HYPERLINK("http://x")')


def test_signs_a_book_can_not_hold_are_left_out() -> None:
    assert read(FILES.write(Sheet(("a",), ((2, ("x\x01y",)),)))).rows == ((2, ("xy",)),)
