"""Every fault of a roster row in plain words that say what to do."""

from collections.abc import Mapping
from typing import Final

from domain.roster_faults import Fault
from handlers.screens import Text, _

#: by the code of the fault; %(value)s is what stands in the cell
WORDS: Final[Mapping[str, Text]] = {
    "empty": _("the cell is empty; fill it."),
    "not_a_date": _("“%(value)s” is no date; write 31.12.2026, 2026-12-31 or 31/12/2026."),
    "no_such_day": _("the calendar has no day “%(value)s”; correct it."),
    "odd_year": _("the year of “%(value)s” can't be right; correct it."),
    "formula": _("“%(value)s” is a formula or its error; put the value itself here."),
    "lost_letters": _("“%(value)s” has lost letters; save the file as XLSX or as CSV in UTF-8."),
    "in_the_future": _("“%(value)s” lies in the future; correct it."),
    "before_birth": _("“%(value)s” lies before the birth date; check both dates."),
    "unknown_sex": _("“%(value)s” is not known; write м or ж, ер or әйел, male or female."),
    "unknown_rank": _("there is no rank “%(value)s”; write it as the law does."),
    "unknown_service_kind": _("“%(value)s” is not known; write contract, conscript or cadet."),
    "unknown_term": _("“%(value)s” is not known; write 3, 5, 10 or “to age limit”."),
    "unknown_ground": _("the ground “%(value)s” is not known; take one from the guide."),
    "unknown_language": _("“%(value)s” is not known; write kk, ru or en."),
    "unknown_role": _("the role “%(value)s” is not known; take one from the guide."),
    "not_yes_or_no": _("“%(value)s” is neither yes nor no."),
    "bad_iin": _("the number must have 12 digits with a right check digit."),
    "bad_phone": _("“%(value)s” is no phone number; write it as +7 and ten digits."),
    "bad_leave_days": _("“%(value)s” is not a number of days from 0 to 60."),
    "contract_incomplete": _("a contract needs its start, term and end; fill all three."),
    "contract_of_conscript": _("who was called up has no contract; correct the service kind or empty the contract."),
    "ground_without_day": _("there is a ground but no day of discharge; fill the day or empty the ground."),
    "ends_before_start": _("the contract ends before it starts; check both dates."),
    "double": _("“%(value)s” stands in more than one row; each person has one row."),
    "no_head": _("nobody is the head of the unit; leave this cell empty for its commander."),
    "second_head": _("the unit already has a head; name this person's superior by service number."),
    "own_superior": _("nobody is his own superior; name another service number."),
    "unknown_superior": _("no row has the service number “%(value)s”; correct it or add the row."),
    "circle": _("the superiors go in a circle here; the chain must end at the head of the unit."),
    "officer_missing": _("your own number “%(value)s” is not in the file; add your row."),
    "no_officer": _("nobody has the role of personnel officer; name at least one who keeps the roster."),
}
SHOWN: Final = 60  #: letters of a cell that are repeated
FAULT_CODES: Final = tuple(WORDS)


def fault_words(fault: Fault) -> Text:
    value = fault.value if len(fault.value) <= SHOWN else f"{fault.value[:SHOWN]}…"
    return Text(WORDS[fault.code].id, {"value": value})
