"""A fault with its column, and with its row where it has one."""

from domain.roster_faults import Fault
from handlers.roster.columns import BY_KEY
from handlers.roster.fault_words import fault_words
from handlers.screens import Said, Text, _


def fault_line(fault: Fault) -> Text:
    if not fault.row:
        return fault_in_row(fault)
    return _("Row %(row)s. %(fault)s", row=fault.row, fault=fault_in_row(fault))


def fault_in_row(fault: Fault) -> Text:
    return _("%(column)s: %(reason)s", column=column_name(fault.column), reason=fault_words(fault))


def column_name(key: str) -> Said:
    column = BY_KEY[key]
    return Said({"kk": column.kk, "ru": column.ru, "en": column.en})
