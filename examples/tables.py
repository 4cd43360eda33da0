"""The made-up unit as tables: headers and words in Kazakh or Russian, dates in one of three forms."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from domain.people import TO_AGE_LIMIT, Role, ServiceKind, Sex
from domain.ranks import RANKS
from domain.roster import RosterLine
from handlers.roster.columns import COLUMNS

Cell = str | date
Table = tuple[tuple[Cell, ...], ...]  #: the header first

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "ru": {
        Sex.MALE: "м",
        Sex.FEMALE: "ж",
        ServiceKind.CONTRACT: "контракт",
        ServiceKind.CONSCRIPT: "призыв",
        ServiceKind.CONSCRIPT_OFFICER: "офицер по призыву",
        ServiceKind.CADET: "курсант",
        TO_AGE_LIMIT: "до предельного возраста",
        "age_limit": "предельный возраст",
        "contract_end": "окончание контракта",
        "health": "здоровье",
        "staff_cut": "сокращение штатов",
        "conscript_end": "окончание призыва",
        Role.UNIT_COMMANDER: "командир части",
        Role.PERSONNEL_OFFICER: "кадры",
        Role.PSYCHOLOGIST: "психолог",
        Role.COMMISSION_SECRETARY: "секретарь комиссии",
        Role.DUTY_OFFICER: "дежурный",
        "yes": "да",
    },
    "kk": {
        Sex.MALE: "ер",
        Sex.FEMALE: "әйел",
        ServiceKind.CONTRACT: "келісімшарт",
        ServiceKind.CONSCRIPT: "мерзімді",
        ServiceKind.CONSCRIPT_OFFICER: "шақыру бойынша офицер",
        ServiceKind.CADET: "курсант",
        TO_AGE_LIMIT: "шекті жасқа дейін",
        "age_limit": "шекті жас",
        "contract_end": "келісімшарт мерзімі",
        "health": "денсаулық",
        "staff_cut": "штат қысқарту",
        "conscript_end": "шақыру мерзімі",
        Role.UNIT_COMMANDER: "бөлім командирі",
        Role.PERSONNEL_OFFICER: "кадр",
        Role.PSYCHOLOGIST: "психолог",
        Role.COMMISSION_SECRETARY: "комиссия хатшысы",
        Role.DUTY_OFFICER: "кезекші",
        "yes": "иә",
    },
}


def table_of(lines: Iterable[RosterLine], language: str) -> Table:
    """Dates stay dates."""
    header = tuple(column.header(language) for column in COLUMNS)
    return (header, *(_row(line, language) for line in lines))


def _row(line: RosterLine, language: str) -> tuple[Cell, ...]:
    cells = _service(line, language) | _identity(line, language)
    return tuple(cells[column.key] for column in COLUMNS)


def _identity(line: RosterLine, language: str) -> dict[str, Cell]:
    person, words = line.person, WORDS[language]
    return {
        "service_number": person.service_number,
        "iin": person.iin,
        "last_name": person.name.last,
        "first_name": person.name.first,
        "patronymic": person.name.patronymic,
        "birth_date": person.birth_date,
        "sex": words[person.sex],
        "language": person.language,
        "phone": person.phone,
        "roles": "; ".join(words[role] for role in sorted(person.roles)),
    }


def _service(line: RosterLine, language: str) -> dict[str, Cell]:
    person, words = line.person, WORDS[language]
    rank, contract, discharge = RANKS[person.rank], person.contract, person.discharge
    return {
        "rank": rank.kk if language == "kk" else rank.ru,
        "rank_since": person.rank_since,
        "post": person.post,
        "post_since": person.post_since,
        "unit": person.unit,
        "subunit": person.subunit,
        "superior": line.superior_number,
        "service_kind": words[person.service_kind],
        "service_start": person.service_start,
        "contract_start": contract.start if contract else "",
        "contract_term": words.get(contract.term, contract.term) if contract else "",
        "contract_end": contract.end if contract else "",
        "special_duty": words["yes"] if person.special_duty else "",
        "discharge_expected": discharge.expected if discharge else "",
        "discharge_ground": words[discharge.ground] if discharge else "",
        "leave_used": "" if line.leave_used is None else str(line.leave_used),
        "leave_carried": "" if line.leave_carried is None else str(line.leave_carried),
    }


def written(table: Table, form: str) -> tuple[tuple[str, ...], ...]:
    """The same as text; *form* is that of dates, for strftime."""
    return tuple(tuple(f"{cell:{form}}" if isinstance(cell, date) else cell for cell in row) for row in table)
