"""Every fault of a roster row in plain words that say what to do."""

from domain.roster_faults import Fault
from handlers.screens import Text, _


def fault_words(fault: Fault) -> Text:
    value = fault.value
    return {
        "empty": _("the cell is empty; fill it."),
        "not_a_date": _("“%(value)s” is no date; write 31.12.2026, 2026-12-31 or 31/12/2026.", value=value),
        "no_such_day": _("the calendar has no day “%(value)s”; correct it.", value=value),
        "odd_year": _("the year of “%(value)s” can't be right; correct it.", value=value),
        "formula": _("“%(value)s” is a formula or its error; put the value itself here.", value=value),
        "lost_letters": _("“%(value)s” has lost letters; save the file as XLSX or as CSV in UTF-8.", value=value),
        "in_the_future": _("“%(value)s” lies in the future; correct it.", value=value),
        "before_birth": _("“%(value)s” lies before the birth date; check both dates.", value=value),
        "unknown_sex": _("“%(value)s” is not known; write м or ж, ер or әйел, male or female.", value=value),
        "unknown_rank": _("there is no rank “%(value)s”; write it as the law does.", value=value),
        "unknown_service_kind": _("“%(value)s” is not known; write contract, conscript or cadet.", value=value),
        "unknown_term": _("“%(value)s” is not known; write 3, 5, 10 or “to age limit”.", value=value),
        "unknown_ground": _("the ground “%(value)s” is not known; take one from the guide.", value=value),
        "unknown_language": _("“%(value)s” is not known; write kk, ru or en.", value=value),
        "unknown_role": _("the role “%(value)s” is not known; take one from the guide.", value=value),
        "not_yes_or_no": _("“%(value)s” is neither yes nor no.", value=value),
        "bad_iin": _("the number must have 12 digits with a right check digit."),
        "bad_phone": _("“%(value)s” is no phone number; write it as +7 and ten digits.", value=value),
        "bad_leave_days": _("“%(value)s” is not a number of days from 0 to 60.", value=value),
        "contract_incomplete": _("a contract needs its start, term and end; fill all three."),
        "contract_of_conscript": _(
            "who was called up has no contract; correct the service kind or empty the contract."
        ),
        "ground_without_day": _("there is a ground but no day of discharge; fill the day or empty the ground."),
        "ends_before_start": _("the contract ends before it starts; check both dates."),
        "double": _("“%(value)s” stands in more than one row; each person has one row.", value=value),
        "no_head": _("nobody is the head of the unit; leave this cell empty for its commander."),
        "second_head": _("the unit already has a head; name this person's superior by service number."),
        "own_superior": _("nobody is his own superior; name another service number."),
        "unknown_superior": _("no row has the service number “%(value)s”; correct it or add the row.", value=value),
        "circle": _("the superiors go in a circle here; the chain must end at the head of the unit."),
        "officer_missing": _("your own number “%(value)s” is not in the file; add your row.", value=value),
        "no_officer": _("nobody has the role of personnel officer; name at least one who keeps the roster."),
    }[fault.code]
