"""A change of a leave, once decided, is written into the leave it names; until then the old days stay valid."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from domain.law import Plain
from domain.raport_kinds import FieldType, KindSpec
from domain.raports import ANNUAL_LEAVE, Raport, RaportId, RaportState
from handlers.forms.record import answers, reckoned_of, with_reckoned
from handlers.leave.reckoning import GRANTED
from handlers.ports import UnitOfWork

#: what a change reckons -> the name it has in the leave's own record
_RENAMED: Final = {"new_first": "first", "new_last": "last", "used_days": "days", "back": "back"}


class ChangedMeanwhile(RuntimeError):
    """The leave moved in the same moment: the decision is rolled back rather than half kept."""


async def amend(spec: KindSpec, raport: Raport, work: UnitOfWork) -> None:
    """Give the leave that *raport* names its new days; one that is no longer granted stays as it is."""
    given = answers(spec, raport)
    named = [given[one.name] for one in spec.fields if one.type is FieldType.RAPORT and one.name in given]
    leave = await work.raports.get(RaportId(int(str(named[0])))) if named else None
    if leave is None or leave.state not in GRANTED:
        return
    if not await work.raports.rewrite(amended(leave, reckoned_of(raport)), was=leave):
        raise ChangedMeanwhile(leave.id)


def amended(leave: Raport, change: Mapping[str, Plain]) -> Raport:
    """The leave with its new days; one of which nothing is left is withdrawn."""
    if change.get("used_days") == 0:
        return replace(leave, state=RaportState.WITHDRAWN)
    new = {own: change[name] for name, own in _RENAMED.items() if change.get(name) is not None}
    if leave.kind != ANNUAL_LEAVE:
        return with_reckoned(leave, {**reckoned_of(leave), **new})
    kept = {name: _as_json(value) for name, value in new.items() if name in leave.fields}
    return replace(leave, fields={**leave.fields, **kept})


def _as_json(value: Plain) -> Any:
    return value.isoformat() if isinstance(value, date) else value
