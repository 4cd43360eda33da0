"""The columns of the roster file and the headers they are known by; the template has them in the reader's language."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """One column: its key and its header by language. Headers are compared without regard to case and spacing."""

    key: str
    kk: str
    ru: str
    en: str
    required: bool = True  #: a file without this column is no roster
    filled: bool = True  #: an empty cell of it is a fault

    def header(self, language: str) -> str:
        return {"kk": self.kk, "ru": self.ru}.get(language, self.en)

    @property
    def known_as(self) -> frozenset[str]:
        return frozenset(folded(word) for word in (self.key, self.kk, self.ru, self.en))


def folded(header: str) -> str:
    """A header as compared; a Mac writes й as two signs, which is no matter."""
    return "".join(letter for letter in unicodedata.normalize("NFC", header).casefold() if letter.isalnum())


COLUMNS = (
    Column("service_number", "Жеке нөмірі", "Личный номер", "Service number"),
    Column("iin", "ЖСН", "ИИН", "IIN", required=False, filled=False),
    Column("last_name", "Тегі", "Фамилия", "Last name"),
    Column("first_name", "Аты", "Имя", "First name"),
    Column("patronymic", "Әкесінің аты", "Отчество", "Patronymic", filled=False),
    Column("birth_date", "Туған күні", "Дата рождения", "Birth date"),
    Column("sex", "Жынысы", "Пол", "Sex"),
    Column("rank", "Әскери атағы", "Воинское звание", "Rank"),
    Column("rank_since", "Атақ берілген күн", "В звании с", "Rank since"),
    Column("post", "Лауазымы", "Должность", "Post"),
    Column("post_since", "Лауазымға тағайындалған күн", "В должности с", "Post since"),
    Column("unit", "Әскери бөлім", "Воинская часть", "Unit"),
    Column("subunit", "Бөлімше", "Подразделение", "Subunit"),
    Column(
        "superior",
        "Бастығының жеке нөмірі",
        "Личный номер начальника",
        "Superior's service number",
        filled=False,
    ),
    Column("service_kind", "Қызмет түрі", "Вид службы", "Service kind"),
    Column(
        "service_start",
        "Күнтізбелік еңбек сіңіру басталған күн",
        "Начало календарной выслуги",
        "Calendar service start",
    ),
    Column("contract_start", "Келісімшарт басталған күн", "Начало контракта", "Contract start", filled=False),
    Column("contract_term", "Келісімшарт мерзімі", "Срок контракта", "Contract term", filled=False),
    Column("contract_end", "Келісімшарт аяқталатын күн", "Окончание контракта", "Contract end", filled=False),
    Column(
        "special_duty",
        "Ерекше қызмет (+10 тәулік)",
        "Особые условия (+10 суток)",
        "Special duty (+10 days)",
        required=False,
        filled=False,
    ),
    Column(
        "discharge_expected",
        "Шығарудың күтілетін күні",
        "Ожидаемая дата увольнения",
        "Expected discharge",
        required=False,
        filled=False,
    ),
    Column(
        "discharge_ground", "Шығару негізі", "Основание увольнения", "Discharge ground", required=False, filled=False
    ),
    Column(
        "leave_used",
        "Биыл ботқа дейін пайдаланылған демалыс, тәулік",
        "Использовано отпуска в этом году до бота, суток",
        "Leave used this year before the bot, days",
        required=False,
        filled=False,
    ),
    Column(
        "leave_carried",
        "Өткен жылдан ауыстырылған демалыс, тәулік",
        "Перенесено отпуска с прошлого года, суток",
        "Leave carried over from last year, days",
        required=False,
        filled=False,
    ),
    Column("language", "Тілі", "Язык", "Language", required=False, filled=False),
    Column("phone", "Телефоны", "Телефон", "Phone", required=False, filled=False),
    Column("roles", "Рөлдері", "Роли", "Roles", required=False, filled=False),
)

BY_KEY = {column.key: column for column in COLUMNS}

#: the column of the sent-back file that says what is wrong with each row; taken away when the file comes again
REMARKS = Column("remarks", "Ескертулер", "Замечания", "Remarks", required=False, filled=False)
