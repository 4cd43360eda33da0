"""Made-up names as documents of Kazakhstan write them: Kazakh, Russian and those of other peoples of the country."""

from typing import Final

from domain.people import Name, Sex

KAZAKH_MEN: Final = (
    ("Әбенов", "Арман", "Ерланұлы"),
    ("Қасымов", "Дәурен", "Маратұлы"),
    ("Төлегенов", "Қайрат", "Бекұлы"),
    ("Оңдасынов", "Ғалым", "Өмірұлы"),
    ("Үсенов", "Ұлан", "Жеңісұлы"),
    ("Сүлейменов", "Бауыржан", "Айтқазыұлы"),
    ("Мұқанов", "Тимур", "Рашидұлы"),
    ("Жақсылық", "Нұржан", "Сәкенұлы"),
    ("Бөрібаев", "Ерсін", "Қанатұлы"),
    ("Ізбасаров", "Һамит", "Әлиұлы"),
    ("Дүйсенбі", "Алмас", "Ғаниұлы"),
    ("Ерғалиев", "Самат", "Тұрарұлы"),
    ("Нұрпейісов", "Ілияс", "Жандосұлы"),
)
OTHER_MEN: Final = (
    ("Иванов", "Сергей", "Петрович"),
    ("Петров", "Алексей", "Иванович"),
    ("Ким", "Андрей", ""),
    ("Шевченко", "Дмитрий", "Олегович"),
    ("Смирнов", "Павел", "Андреевич"),
    ("Вагнер", "Артур", ""),
    ("Кузнецов", "Илья", "Владимирович"),
)
KAZAKH_WOMEN: Final = (
    ("Сәрсенова", "Гүлнәр", "Асқарқызы"),
    ("Қожахметова", "Ләззат", "Ерболқызы"),
    ("Тұрсынова", "Әйгерім", "Мұратқызы"),
    ("Байжанова", "Мөлдір", "Талғатқызы"),
    ("Есенқызы", "Аружан", ""),
)
OTHER_WOMEN: Final = (
    ("Орлова", "Марина", "Викторовна"),
    ("Ли", "Виктория", ""),
    ("Белова", "Наталья", "Юрьевна"),
    ("Пак", "Елена", "Сергеевна"),
    ("Савченко", "Ольга", "Павловна"),
)

#: how papers in Russian write a Kazakh name; the code page 1251 has no other letters for it
_IN_RUSSIAN: Final = str.maketrans("ӘәҒғҚқҢңӨөҰұҮүҺһІі", "АаГгКкНнОоУуУуХхИи")


def made_up(number: int, sex: Sex) -> Name:
    """Two of three are Kazakh. Last names and first names are paired anew each round: nobody is named like another."""
    kazakh, other = (KAZAKH_MEN, OTHER_MEN) if sex is Sex.MALE else (KAZAKH_WOMEN, OTHER_WOMEN)
    pool, turn = (other, number // 3) if number % 3 == 1 else (kazakh, number - (number + 1) // 3)
    around, place = divmod(turn, len(pool))
    return Name(pool[(place + around) % len(pool)][0], *pool[place][1:])


def in_russian(text: str) -> str:
    """The same words without the letters that Russian does not have."""
    return text.translate(_IN_RUSSIAN)
