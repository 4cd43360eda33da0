"""Which papers a discharge rests on (Decree 124, 155, 161-163)."""

from collections.abc import Collection
from enum import StrEnum

from domain.checklist import Checklist, checklist
from domain.law import Because, Rules

MEDICAL = "vvk_conclusion"
SURVEY = "family_property_survey_act"


class EarlyGround(StrEnum):
    """Why a conscript is discharged early (Law 561-IV, 26 p.5, p.6)."""

    HEALTH = "health"
    FAMILY = "family"


#: the paper that does not fit the ground
_UNFIT = {EarlyGround.HEALTH: SURVEY, EarlyGround.FAMILY: MEDICAL}


def conscript_early_papers(ground: EarlyGround | None, given: Collection[str], rules: Rules) -> Checklist:
    """Those of the three that fit the ground; all of them while the ground is not told (155)."""
    norm = rules["discharge.conscript_early_papers"]
    unfit = None if ground is None else _UNFIT[ground]
    found = checklist(norm, given, tuple(paper for paper in norm.codes if paper != unfit))
    return _read(found, "discharge.conscript_early_documents")


def family_papers(medical: bool, given: Collection[str], rules: Rules) -> Checklist:
    """The medical commission's conclusion only where the ground is medical (163)."""
    norm = rules["discharge.family_papers"]
    needed = norm.codes if medical else tuple(paper for paper in norm.codes if paper != MEDICAL)
    return _read(checklist(norm, given, needed), "discharge.family")


def civil_service_papers(given: Collection[str], rules: Rules) -> Checklist:
    """The raport and the state body head's notice of the competition passed and of readiness to hire (161)."""
    return checklist(rules["discharge.civil_service_papers"], given)


def contract_breach_papers(given: Collection[str], rules: Rules) -> Checklist:
    """The raport and proofs; a refusal the commander must himself document (162)."""
    return checklist(rules["discharge.contract_breach_papers"], given)


def _read(found: Checklist, reading: str) -> Checklist:
    return Checklist(found.needed, found.lacking, found.because + Because.of(readings=(reading,)))
