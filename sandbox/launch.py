"""What the stand-in starts with: one bot and its phones, from a launch file or from the defaults.

    {"bot": {"token": "4200001:SAMPLE", "username": "sample_bot", "name": "Sample"},
     "phones": [{"first_name": "Serik", "language_code": "kk", "phone": "+77010000001",
                 "role": {"en": "Serviceman", "ru": "Военнослужащий", "kk": "Әскери қызметші"}}]}
"""

import json
from pathlib import Path
from typing import Any, Final

from sandbox.accounts import Person
from sandbox.shapes import Json
from sandbox.state import State

DEFAULT_BOT: Final[Json] = {"token": "4200001:SAMPLE-TOKEN-OF-THE-SANDBOX", "username": "sample_bot", "name": "Sample"}
DEFAULT_PHONES: Final[list[Json]] = [
    {
        "first_name": "Serik",
        "last_name": "Omarov",
        "language_code": "kk",
        "phone": "+77010000001",
        "role": {"en": "Serviceman", "ru": "Военнослужащий", "kk": "Әскери қызметші"},
    },
    {
        "first_name": "Daniyar",
        "last_name": "Akhmetov",
        "language_code": "ru",
        "phone": "+77010000002",
        "role": {"en": "Commander", "ru": "Командир", "kk": "Командир"},
    },
    {
        "first_name": "Irina",
        "last_name": "Sokolova",
        "language_code": "ru",
        "phone": "+77010000003",
        "role": {"en": "Personnel officer", "ru": "Офицер по кадрам", "kk": "Кадр офицері"},
    },
]


def read_launch(path: Path | None) -> Json:
    """The launch file; what it leaves out is taken from the defaults."""
    given = json.loads(path.read_text(encoding="utf-8")) if path else {}
    return {"bot": DEFAULT_BOT, "phones": DEFAULT_PHONES} | given


def furnish(state: State, launch: Json) -> None:
    """Put the bot and the phones of a launch file into an empty world."""
    bot = launch["bot"]
    state.add_bot(bot["token"], bot["username"], bot.get("name", bot["username"]))
    for phone in launch["phones"]:
        state.add_person(_person(state, phone))


def _person(state: State, phone: dict[str, Any]) -> Person:
    return Person(
        id=phone.get("id") or state.free_person_id(),
        first_name=phone["first_name"],
        last_name=phone.get("last_name", ""),
        username=phone.get("username", ""),
        language=phone.get("language_code", "ru"),
        phone=phone.get("phone", ""),
        role=phone.get("role", {}),
    )
