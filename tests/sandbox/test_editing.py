"""Edits and deletions as Telegram allows them."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, KeyboardButton, Message, ReplyKeyboardMarkup

from tests.sandbox.conftest import Stage
from tests.sandbox.keyboards import one_button

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)


async def edit(stage: Stage, message_id: int, text: str, **how: object) -> Message | bool:
    return await stage.bot.edit_message_text(
        text,
        chat_id=stage.serik.user_id,
        message_id=message_id,
        **how,  # type: ignore[arg-type] # passed on as given
    )


async def test_an_edit_changes_text_and_keyboard_and_keeps_the_old_keyboard_in_memory(stage: Stage) -> None:
    sent = await stage.screen("one", reply_markup=one_button("Next", "next"))
    await edit(stage, sent.message_id, "two", reply_markup=one_button("Back", "back"))
    shown = await stage.serik.last()
    assert (shown["text"], shown["edits"]) == ("two", 1)
    assert shown["inline_keyboard"] == [[{"text": "Back", "callback_data": "back"}]]
    assert shown["earlier_keyboards"] == [[[{"text": "Next", "callback_data": "next"}]]]


async def test_an_edit_without_markup_takes_the_keyboard_away(stage: Stage) -> None:
    sent = await stage.screen("one", reply_markup=one_button("Next", "next"))
    await edit(stage, sent.message_id, "one")
    assert (await stage.serik.last())["inline_keyboard"] == []


async def test_an_unchanged_edit_is_refused_in_telegrams_words(stage: Stage) -> None:
    sent = await stage.screen("<b>one</b>", parse_mode="HTML", reply_markup=one_button("Next", "next"))
    with pytest.raises(TelegramBadRequest) as error:
        await edit(stage, sent.message_id, "<b>one</b> ", parse_mode="HTML", reply_markup=one_button("Next", "next"))
    assert error.value.message == NOT_MODIFIED
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await stage.bot.edit_message_reply_markup(
            chat_id=stage.serik.user_id, message_id=sent.message_id, reply_markup=one_button("Next", "next")
        )


async def test_an_edit_of_nothing_is_refused(stage: Stage) -> None:
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await edit(stage, 999, "x")


async def test_a_message_of_the_person_or_with_a_reply_keyboard_cannot_be_edited(stage: Stage) -> None:
    mine = await stage.serik.sends("mine")
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Menu")]])
    sent = await stage.screen("with a keyboard", reply_markup=keyboard)
    for message_id in (mine["message_id"], sent.message_id):
        with pytest.raises(TelegramBadRequest, match="message can't be edited"):
            await edit(stage, message_id, "x")


async def test_captions_and_texts_are_edited_by_their_own_methods(stage: Stage) -> None:
    paper = await stage.bot.send_document(stage.serik.user_id, BufferedInputFile(b"x", "a.txt"), caption="one")
    text = await stage.screen()
    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await edit(stage, paper.message_id, "x")
    with pytest.raises(TelegramBadRequest, match="there is no caption in the message to edit"):
        await stage.bot.edit_message_caption(chat_id=stage.serik.user_id, message_id=text.message_id, caption="x")
    await stage.bot.edit_message_caption(chat_id=stage.serik.user_id, message_id=paper.message_id, caption="two")
    assert "two" in [message["text"] for message in await stage.serik.messages()]


async def test_a_deleted_message_is_gone_and_cannot_be_deleted_twice(stage: Stage) -> None:
    sent = await stage.screen()
    await stage.bot.delete_message(stage.serik.user_id, sent.message_id)
    assert [message["text"] for message in await stage.serik.messages()] == ["/start"]
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await stage.bot.delete_message(stage.serik.user_id, sent.message_id)


async def test_a_message_older_than_two_days_cannot_be_deleted(stage: Stage) -> None:
    sent = await stage.screen()
    await stage.sandbox.advances(days=3)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted for everyone"):
        await stage.bot.delete_message(stage.serik.user_id, sent.message_id)
