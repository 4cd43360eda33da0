"""Who may file a kind."""

from typing import Final

from domain.people import ServiceKind, Sex
from domain.ranks import Composition
from domain.raport_kinds import Who
from storage.kinds.reading import flag, members
from storage.rulebook.fields import Entry

_OPTIONAL: Final = frozenset({"services", "sexes", "compositions", "contract"})


def who_of(entry: Entry) -> Who:
    """Everybody, where the kind says nothing."""
    if "who" not in entry.held:
        return Who()
    who = entry.sub("who")
    who.only(frozenset(), _OPTIONAL)
    return Who(
        services=members(who, "services", ServiceKind),
        sexes=members(who, "sexes", Sex),
        compositions=members(who, "compositions", Composition),
        contract=flag(who, "contract", default=False),
    )
