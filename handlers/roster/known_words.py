"""The words a roster is written in, Kazakh, Russian and English, and what they mean; case is no matter."""

from domain.people import TO_AGE_LIMIT, Role, ServiceKind, Sex

LANGUAGES = {
    **dict.fromkeys(("kk", "kz", "қаз", "қазақша", "каз", "казахский", "kazakh"), "kk"),
    **dict.fromkeys(("ru", "рус", "русский", "орысша", "russian"), "ru"),
    **dict.fromkeys(("en", "английский", "ағылшынша", "english"), "en"),
}
YES = frozenset({"да", "иә", "yes", "1", "+", "true", "бар"})
NO = frozenset({"", "нет", "жоқ", "no", "0", "-", "false"})
SEXES = {
    **dict.fromkeys(("м", "муж", "мужской", "ер", "male", "m"), Sex.MALE),
    **dict.fromkeys(("ж", "жен", "женский", "әйел", "female", "f"), Sex.FEMALE),
}
KINDS = {
    "контракт": ServiceKind.CONTRACT,
    "по контракту": ServiceKind.CONTRACT,
    "келісімшарт": ServiceKind.CONTRACT,
    "contract": ServiceKind.CONTRACT,
    "призыв": ServiceKind.CONSCRIPT,
    "срочная": ServiceKind.CONSCRIPT,
    "мерзімді": ServiceKind.CONSCRIPT,
    "conscript": ServiceKind.CONSCRIPT,
    "офицер по призыву": ServiceKind.CONSCRIPT_OFFICER,
    "шақыру бойынша офицер": ServiceKind.CONSCRIPT_OFFICER,
    "conscript officer": ServiceKind.CONSCRIPT_OFFICER,
    "курсант": ServiceKind.CADET,
    "cadet": ServiceKind.CADET,
} | {kind.value: kind for kind in ServiceKind}
TERMS = {
    f"{years}{unit}": years for years in ("3", "5", "10") for unit in ("", " лет", " года", " жыл", " years")
} | dict.fromkeys(("до предельного возраста", "шекті жасқа дейін", "to age limit", TO_AGE_LIMIT), TO_AGE_LIMIT)
#: Law 561-IV, 26 p.1 names them; these five are those that give time to prepare
GROUNDS = {
    "предельный возраст": "age_limit",
    "шекті жас": "age_limit",
    "age limit": "age_limit",
    "окончание контракта": "contract_end",
    "келісімшарт мерзімі": "contract_end",
    "contract end": "contract_end",
    "здоровье": "health",
    "денсаулық": "health",
    "health": "health",
    "сокращение штатов": "staff_cut",
    "штат қысқарту": "staff_cut",
    "staff cut": "staff_cut",
    "окончание призыва": "conscript_end",
    "шақыру мерзімі": "conscript_end",
    "conscript end": "conscript_end",
}
ROLES = {
    "командир части": Role.UNIT_COMMANDER,
    "бөлім командирі": Role.UNIT_COMMANDER,
    "unit commander": Role.UNIT_COMMANDER,
    "кадры": Role.PERSONNEL_OFFICER,
    "кадр": Role.PERSONNEL_OFFICER,
    "офицер по кадрам": Role.PERSONNEL_OFFICER,
    "кадр офицері": Role.PERSONNEL_OFFICER,
    "personnel officer": Role.PERSONNEL_OFFICER,
    "психолог": Role.PSYCHOLOGIST,
    "psychologist": Role.PSYCHOLOGIST,
    "секретарь комиссии": Role.COMMISSION_SECRETARY,
    "комиссия хатшысы": Role.COMMISSION_SECRETARY,
    "commission secretary": Role.COMMISSION_SECRETARY,
    "дежурный": Role.DUTY_OFFICER,
    "кезекші": Role.DUTY_OFFICER,
    "duty officer": Role.DUTY_OFFICER,
} | {role.value: role for role in Role}
