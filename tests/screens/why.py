"""One instance of every screen of the proof, with values of every standing."""

from datetime import date

from domain.law import Because, Citation, Norm, Status
from handlers.screens import Screen
from handlers.why import wording
from handlers.why.wording import Asked
from storage.rulebook import load_rulebook
from storage.rulebook.acts import load_acts
from storage.rulebook.ledger import load_rules

TODAY = date(2026, 11, 21)
ASKED = Asked("leave", 2026, TODAY)


def norm(status: Status, value: int = 5, unit: str = "days", **more: object) -> Norm:
    cited = Citation("unit" if status is Status.UNIT_RULE else "decree-124", "120", date(2024, 8, 19))
    made: dict[str, object] = {
        "labels": {"kk": "Жол жүру", "ru": "Проезд", "en": "Travel"},
        "rules": ("leave.annual.travel",),
        **more,
    }
    return Norm("sample." + status.value, unit, value, date(2013, 6, 21), cited, status, **made)  # type: ignore[arg-type] # the fields of Norm by name, each of its own type


def proof() -> Because:
    rules = load_rulebook().on(TODAY)
    law = (rules["leave.main_days"], rules["leave.prorata_rounding"], rules["leave.yearly_cap"])
    standing = (
        norm(Status.REPEALED, successor="№ 834, 2022-09-26"),
        norm(Status.REPEALED, 6, "months", in_force_until=date(2022, 9, 26)),
        norm(Status.UNIT_RULE, 10, "working_days"),
        norm(Status.UNKNOWN, 3, "years"),
    )
    return Because.of(
        *law,
        *standing,
        sums=("11 → 35",),
        readings=("leave.annual.rounding",),
        service_start=date(2015, 6, 1),
        special_duty=True,
        discharge=None,
        category="conscript_officer",
        days=15,
    )


def screens() -> dict[str, Screen]:
    acts, rules = load_acts(), load_rules()
    return {
        "why.short": wording.why(proof(), ASKED, acts, rules, fresh=True),
        "why.full": wording.why(proof(), Asked("leave", 2026, TODAY, full=True), acts, rules),
        "why.past": wording.why(proof(), Asked("leave", 2026, date(2025, 7, 1), past=True), acts, rules),
        "why.ask_day": wording.ask_day(),
        "why.ask_day.wrong": wording.ask_day(wrong=True),
        "why.no_value": wording.no_value(date(2020, 1, 1), ASKED),
        "why.nothing": wording.nothing(),
    }
