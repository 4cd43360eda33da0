"""One instance of every screen of the unit's own rules, with made-up facts."""

from datetime import UTC, date, datetime

from domain.law import Held
from domain.people import PersonId, Role
from domain.unit_rules import open_norm
from handlers.screens import Screen
from handlers.unit_rules import asking, wording
from handlers.unit_rules.reading import ReadingFault, Unread
from handlers.unit_rules.record import OwnRule, norm_of
from handlers.unit_rules.wording import Kept
from storage.rulebook import load_rulebook
from tests.people import make_person

TODAY = date(2026, 11, 21)
BASIS = "приказ № 12 от 20.11.2026"
OFFICER = make_person("K-000003", id=PersonId(3), roles=frozenset({Role.PERSONNEL_OFFICER}))
VALUES: dict[str, Held] = {
    "unit.answer_term": 10,
    "unit.leave_raport_lead": 14,
    "unit.travel_days_by_distance": {"500": 1, "1500": 2},
    "unit.closed_dates": ("12-25..01-10", "05-01", "2027-03-03..2027-03-20", "2026-12-15"),
    "unit.strength_threshold": 80,
}
DIGEST = "0123456789abcdef"


def kept(key: str, value: Held | None, since: date = TODAY, until: date | None = None) -> Kept:
    rule = OwnRule(key, value, since, BASIS, OFFICER.id, datetime(2026, 11, 21, 4, tzinfo=UTC), until)
    return Kept(rule, norm_of(rule, load_rulebook()), OFFICER)


def history(key: str) -> tuple[Kept, ...]:
    """Ended, replaced before it began, put back, and set anew."""
    value = VALUES[key]
    return (
        kept(key, value, date(2026, 6, 1), date(2026, 8, 31)),
        kept(key, value, date(2026, 10, 1), date(2026, 8, 31)),
        kept(key, None, date(2026, 9, 1), date(2026, 11, 20)),
        kept(key, value),
    )


def screens() -> dict[str, Screen]:
    law = load_rulebook()
    defaults = {key: open_norm(law, key) for key in VALUES}
    own = {key: kept(key, value) for key, value in VALUES.items()}
    found = {
        "not_yours": wording.not_yours(),
        "nothing_set": wording.overview(tuple(defaults.values())),
        "all_set": wording.overview(tuple(one.norm for one in own.values())),
        "basis": asking.ask_basis(defaults["unit.answer_term"]),
        "basis_wrong": asking.ask_basis(defaults["unit.answer_term"], wrong=True),
        "since": asking.ask_since(defaults["unit.answer_term"], TODAY),
    }
    for fault in Unread:
        found[f"since_{fault}"] = asking.ask_since(defaults["unit.answer_term"], TODAY, ReadingFault(fault, "?"))
    for key, default in defaults.items():
        ended = (kept(key, VALUES[key], date(2026, 6, 1)), kept(key, VALUES[key], date(2027, 1, 1)))
        found[f"one_{key}"] = wording.one(default, (), 0)
        found[f"one_own_{key}"] = wording.one(own[key].norm, history(key), 4)
        found[f"value_{key}"] = asking.ask_value(default)
        found[f"preview_{key}"] = wording.preview(default, own[key], (), DIGEST)
        found[f"reset_{key}"] = wording.preview(own[key].norm, kept(key, None), ended, DIGEST)
        found[f"changed_{key}"] = wording.changed(own[key])
        found[f"changed_back_{key}"] = wording.changed(kept(key, None))
        for fault in Unread:
            found[f"value_{fault}_{key}"] = asking.ask_value(default, ReadingFault(fault, "?"))
    return found
