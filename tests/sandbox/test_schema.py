"""Our method table against the official Bot API 10.3 schema, which lies beside the project and is not committed."""

import json
from pathlib import Path
from typing import Any

import pytest

from sandbox import limits
from sandbox.methods.table import METHODS

BOT_API = Path(__file__).parents[3] / "shared" / "botapi"


def read(name: str) -> Any:
    path = BOT_API / name
    if not path.exists():
        pytest.skip(f"NOT CHECKED against the Bot API: {path} is not there")
    return json.loads(path.read_text())


@pytest.fixture
def official() -> dict[str, set[str]]:
    """Method name to its parameters."""
    items = read("schema-10.3.json")["items"]
    return {
        child["name"]: {parameter["name"] for parameter in child["annotations"]}
        for group in items
        for child in group["children"]
        if child["category"] == "methods"
    }


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
def test_every_parameter_we_heed_is_in_the_schema(method: Any, official: dict[str, set[str]]) -> None:
    assert method.accepts <= official[method.name]


def test_our_sizes_are_those_of_the_schema() -> None:
    official = read("limits-10.3.json")["limits"]
    assert official["sendMessage"]["text"]["max"] == limits.TEXT_UNITS
    assert official["sendDocument"]["caption"]["max"] == limits.CAPTION_UNITS
    assert official["InlineKeyboardButton"]["callback_data"]["max"] == limits.CALLBACK_DATA_BYTES
    assert official["answerCallbackQuery"]["text"]["max"] == limits.CALLBACK_ANSWER_UNITS
    assert official["setMyCommands"]["commands"]["max_items"] == limits.COMMANDS
    assert official["BotCommand"]["description"]["max"] == limits.COMMAND_DESCRIPTION_UNITS
    assert official["setMyDescription"]["description"]["max"] == limits.DESCRIPTION_UNITS
    assert official["setMyShortDescription"]["short_description"]["max"] == limits.SHORT_DESCRIPTION_UNITS
    assert official["ForceReply"]["input_field_placeholder"]["max"] == limits.PLACEHOLDER_UNITS
