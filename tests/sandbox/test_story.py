"""The phones of the client against a real aiogram dispatcher: the way conversation tests use them."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Dispatcher, F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from tests.sandbox.conftest import Stage


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    buttons = [[InlineKeyboardButton(text=label, callback_data=label)] for label in labels]
    return InlineKeyboardMarkup(inline_keyboard=buttons)


def sample_bot() -> Router:
    router = Router()

    @router.message(CommandStart())
    async def started(message: Message, command: CommandObject) -> None:
        await message.answer(f"Invited by {command.args}", reply_markup=keyboard("Contract", "Leave"))

    @router.callback_query(F.data.in_({"Contract", "Leave"}))
    async def opened(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await asyncio.sleep(0.1)
        await query.message.edit_text(f"{query.data}: sure?", reply_markup=keyboard("Send", "Back"))
        await query.answer()

    @router.callback_query(F.data == "Send")
    async def sent(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.answer("Sent")
        await query.message.answer_document(BufferedInputFile(b"paper", "raport.pdf"), caption="Your raport")

    return router


@pytest.fixture
async def polled(stage: Stage) -> AsyncIterator[Stage]:
    """The stage with a bot that polls, as long as the test lasts."""
    dispatcher = Dispatcher()
    dispatcher.include_router(sample_bot())
    async with asyncio.TaskGroup() as group:
        polling = group.create_task(
            dispatcher.start_polling(stage.bot, handle_signals=False, close_bot_session=False, polling_timeout=1)
        )
        yield stage
        await dispatcher.stop_polling()
        await polling


async def test_a_story_is_told_by_taps(polled: Stage) -> None:
    serik = polled.serik
    await serik.starts("commander")
    await serik.reads("Invited by commander")
    await serik.taps("Contract", "Send")
    await serik.reads("Your raport")
    assert await serik.downloads("raport") == b"paper"
    assert await serik.toasts() == ["Sent"]


async def test_an_old_button_reaches_the_bot_after_the_screen_has_changed(polled: Stage) -> None:
    serik = polled.serik
    await serik.starts("commander")
    await serik.taps("Contract")
    await serik.reads("Contract: sure?")
    message_id = (await serik.last())["message_id"]
    await serik.presses_old(message_id, "Leave")
    await serik.reads("Leave: sure?")
    assert await serik.labels() == ["Send", "Back"]
