"""The "/" menu: every command in it is answered by its own conversation, in any state."""

import pytest

from bot.commands_menu import FOR_ALL, FOR_ROLES, FOR_STRANGERS
from domain.people import Role
from sandbox.client import Phone
from tests.conversations.stage import Stage

NOT_UNDERSTOOD = "I did not understand"


@pytest.mark.parametrize("command", [name for name, _text in FOR_ALL])
async def test_a_members_command_is_answered(command: str, sergeant: Phone) -> None:
    await sergeant.sends(f"/{command}")
    await sergeant.reads("", fresh=True)
    assert NOT_UNDERSTOOD not in (await sergeant.last())["text"]


async def test_the_commanders_queue_is_a_command_too(commander: Phone) -> None:
    assert [name for name, _text in FOR_ROLES[Role.UNIT_COMMANDER]] == ["queue"]
    await commander.sends("/queue")
    await commander.reads("", fresh=True)
    assert NOT_UNDERSTOOD not in (await commander.last())["text"]


async def test_the_personnel_officers_lists_are_commands_too(personnel: Phone) -> None:
    for command, _text in FOR_ROLES[Role.PERSONNEL_OFFICER]:
        await personnel.sends(f"/{command}")
        await personnel.reads("", fresh=True)
        assert NOT_UNDERSTOOD not in (await personnel.last())["text"]


async def test_everybody_sees_the_commands_of_his_own_part(
    sergeant: Phone, personnel: Phone, stranger: Phone, stage: Stage
) -> None:
    await stranger.starts()
    await stranger.reads("", fresh=True)
    assert set(await sergeant.commands()) == {name for name, _text in FOR_ALL}
    assert {"orders", "roster"} <= set(await personnel.commands())
    assert set(await stranger.commands()) == {name for name, _text in FOR_STRANGERS}
