"""Discharge during a state of emergency or martial law (Decree 124, 170)."""

from dataclasses import dataclass
from datetime import date

from domain.law import Answer, Because, Rules


@dataclass(frozen=True)
class Regime:
    """A state of emergency or martial law."""

    kind: str  #: state_of_emergency or martial_law
    first_day: date
    last_day: date | None  #: None while it lasts


@dataclass(frozen=True)
class Suspension:
    """What the regime does to a contract that ends within it."""

    suspended: bool
    contract_end: date | None  #: None while the end of the regime is not known


def contract_under_regime(contract_end: date, regime: Regime, rules: Rules) -> Answer[Suspension]:
    """A contract that would end within the regime runs to its last day; the days are not added on top."""
    norm = rules["discharge.suspended_during"]
    begun = regime.kind in norm.codes and regime.first_day <= contract_end
    suspended = begun and (regime.last_day is None or contract_end < regime.last_day)
    because = Because.of(
        norm,
        readings=("discharge.emergency_suspension",),
        contract_end=contract_end,
        regime=regime.kind,
        regime_start=regime.first_day,
        regime_end=regime.last_day,
    )
    return Answer(Suspension(suspended, regime.last_day if suspended else contract_end), because)
