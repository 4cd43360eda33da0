"""CSV in UTF-8, UTF-16 or cp1251, with commas, semicolons or tabs between the cells."""

import csv
import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
from typing import Final

from handlers.ports import SheetFault

DELIMITERS: Final = ";,\t"


def csv_rows(content: bytes) -> Sequence[Sequence[str]]:
    """Blank lines stay, so that rows are numbered as a spreadsheet program does. Raise SheetFault."""
    text = _decoded(content)
    if "\x00" in text:
        raise SheetFault("not_a_table")
    if not text.strip():
        raise SheetFault("empty")
    first = next(line for line in text.splitlines() if line.strip())
    delimiter = max(DELIMITERS, key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as fault:
        raise SheetFault("not_a_table") from fault


def _decoded(content: bytes) -> str:
    """Bytes that are no UTF-8 are taken for cp1251, in which nearly all bytes are letters."""
    wide = content.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1251"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetFault("encoding")
