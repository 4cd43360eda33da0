"""A new kind of raport is one YAML file and lines of the catalogues: no code knows it, and it goes its whole way."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.catalogues import LOCALES, catalogue_path, load_catalogues
from bot.house import House
from bot.words import Speech
from domain.people import PersonId
from domain.raports import RaportKind, RaportState
from sandbox.client import Phone
from storage.kinds import load_kinds
from tests.conversations.filing import Desk, files, newest
from tests.conversations.stage import Stage

BICYCLE = RaportKind("bicycle")
FILE = """\
id: bicycle
title: A bicycle for the messenger
group: other
paragraphs:
  - {act: decree-124, paragraph: "111"}
who: {services: [contract]}
fields:
  - {name: colour, type: choice, label: Colour, ask: "Which colour?", choices: {red: red one, blue: blue one}}
  - {name: first, type: date, days: future, label: Day it begins, ask: "From which day?"}
checks:
  - {check: not_past, field: first}
body:
  - "I ask for a bicycle. Colour: %(colour)s. First day: %(first)s."
"""
RUSSIAN = {
    "A bicycle for the messenger": "Велосипед посыльному",
    "Which colour?": "Какого цвета?",
    "From which day?": "С какого дня?",
    "red one": "красный",
    "Colour": "Цвет",
    "Day it begins": "День начала",
    "I ask for a bicycle. Colour: %(colour)s. First day: %(first)s.": "Прошу выдать велосипед. Цвет: %(colour)s. "
    "Первый день: %(first)s.",
}


@pytest.fixture
def house(house: House, tmp_path: Path) -> House:
    """The house with one file more and its Russian lines."""
    (tmp_path / "bicycle.yaml").write_text(FILE, encoding="utf-8")
    locales = Path(shutil.copytree(LOCALES, tmp_path / "locales"))
    with catalogue_path(locales, "ru").open("a", encoding="utf-8") as catalogue:
        catalogue.writelines(f'\nmsgid "{english}"\nmsgstr "{russian}"\n' for english, russian in RUSSIAN.items())
    speech = Speech(load_catalogues(locales), "Asia/Almaty")
    return replace(house, specs={**house.specs, **load_kinds(tmp_path)}, speech=speech)


async def test_one_file_and_its_catalogue_lines_make_a_kind(
    stage: Stage, unit: dict[str, PersonId], company_commander: Phone, commander: Phone, house: House
) -> None:
    phone = await stage.joins(await stage.person("A-000001"), "ru")
    spec = house.specs[BICYCLE]
    await files(spec, Desk(phone, "ru", house.speech))
    await company_commander.reads("A bicycle for the messenger")
    await company_commander.taps("I support it")
    await commander.reads("Colour: red one")
    await commander.taps("Approve")
    await commander.reads("Approved, the order is being issued", fresh=True)
    await phone.reads("Велосипед посыльному")
    assert (await newest(stage, spec)).state is RaportState.APPROVED
