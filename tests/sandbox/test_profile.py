"""Commands, names and descriptions, and in which order a phone looks for them."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeUnion,
    MenuButtonCommands,
)

from tests.sandbox.conftest import Stage

PRIVATE = BotCommandScopeAllPrivateChats()


async def set_menu(
    stage: Stage,
    command: str,
    scope: BotCommandScopeUnion | None = None,
    language: str | None = None,
) -> None:
    await stage.bot.set_my_commands([BotCommand(command=command, description="x")], scope, language)


async def test_the_nearest_menu_wins(stage: Stage) -> None:
    """Telegram's order: the chat, all private chats, default; in each first with the language, then without."""
    mine = BotCommandScopeChat(chat_id=stage.serik.user_id)
    assert await stage.serik.commands() == []
    farthest_first: list[tuple[BotCommandScopeUnion | None, str | None]] = [
        (None, None),
        (None, "kk"),
        (PRIVATE, None),
        (PRIVATE, "kk"),
        (mine, None),
        (mine, "kk"),
    ]
    for number, (scope, language) in enumerate(farthest_first):
        await set_menu(stage, f"menu{number}", scope, language)
        assert await stage.serik.commands() == [f"menu{number}"]


async def test_the_language_of_the_phone_decides(stage: Stage) -> None:
    await set_menu(stage, "everyone")
    await set_menu(stage, "kazakh", language="kk")
    assert await stage.serik.commands() == ["kazakh"]
    await stage.serik.speaks("ru")
    assert await stage.serik.commands() == ["everyone"]


async def test_get_my_commands_inherits_nothing_and_deleting_falls_back(stage: Stage) -> None:
    await set_menu(stage, "everyone")
    await set_menu(stage, "private", PRIVATE)
    assert [command.command for command in await stage.bot.get_my_commands(PRIVATE)] == ["private"]
    assert await stage.bot.get_my_commands(PRIVATE, "kk") == []
    await stage.bot.delete_my_commands(PRIVATE)
    assert await stage.serik.commands() == ["everyone"]


@pytest.mark.parametrize(
    ("command", "description", "refusal"),
    [
        ("Start", "x", "BOT_COMMAND_INVALID"),
        ("x" * 33, "x", "BOT_COMMAND_INVALID"),
        ("демалыс", "x", "BOT_COMMAND_INVALID"),
        ("leave", "", "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("leave", "x" * 257, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_a_wrong_command_is_refused(stage: Stage, command: str, description: str, refusal: str) -> None:
    with pytest.raises(TelegramBadRequest, match=refusal):
        await stage.bot.set_my_commands([BotCommand(command=command, description=description)])


async def test_a_hundred_commands_are_the_most(stage: Stage) -> None:
    many = [BotCommand(command=f"c{number}", description="x") for number in range(101)]
    with pytest.raises(TelegramBadRequest, match="BOT_COMMANDS_TOO_MUCH"):
        await stage.bot.set_my_commands(many)


async def test_a_menu_for_an_unknown_chat_or_language_is_refused(stage: Stage) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await set_menu(stage, "x", BotCommandScopeChat(chat_id=12345))
    with pytest.raises(TelegramBadRequest, match="invalid language code specified"):
        await set_menu(stage, "x", language="kaz")


async def test_names_and_descriptions_are_kept_per_language(stage: Stage) -> None:
    await stage.bot.set_my_name("Sarbaz")
    await stage.bot.set_my_name("Сарбаз", language_code="kk")
    await stage.bot.set_my_description("Көмекші", language_code="kk")
    await stage.bot.set_my_short_description("Short")
    assert (await stage.bot.get_my_name(language_code="ru")).name == "Sarbaz"
    assert (await stage.bot.get_my_name(language_code="kk")).name == "Сарбаз"
    assert (await stage.bot.get_my_short_description()).short_description == "Short"
    shown = await stage.serik.transcript()
    assert (shown["bot"]["name"], shown["description"]) == ("Сарбаз", "Көмекші")


async def test_a_description_over_its_limit_is_refused(stage: Stage) -> None:
    for setting in (stage.bot.set_my_name, stage.bot.set_my_description, stage.bot.set_my_short_description):
        with pytest.raises(TelegramBadRequest, match="is too long"):
            await setting("x" * 513)


async def test_the_menu_button_is_remembered(stage: Stage) -> None:
    await stage.bot.set_chat_menu_button(stage.serik.user_id, MenuButtonCommands())
    assert (await stage.bot.get_chat_menu_button(stage.serik.user_id)).type == "commands"
