"""Inline buttons, reply keyboards, contacts and deep links."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    CallbackQuery,
    ForceReply,
    InaccessibleMessage,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from sandbox.client import ControlRefused
from sandbox.limits import TAP_WAITS_SECONDS
from tests.sandbox.conftest import Stage
from tests.sandbox.keyboards import one_button


async def newest_tap(stage: Stage) -> CallbackQuery:
    query = (await stage.updates())[-1].callback_query
    assert query is not None
    return query


async def newest_message(stage: Stage) -> Message:
    message = (await stage.updates())[-1].message
    assert message is not None
    return message


async def test_a_tap_carries_who_where_and_what(stage: Stage) -> None:
    sent = await stage.screen("Sure?", reply_markup=one_button("✅ Yes", "yes:1"))
    await stage.serik.taps("Yes")
    query = await newest_tap(stage)
    assert (query.data, query.from_user.id, query.from_user.language_code) == ("yes:1", stage.serik.user_id, "kk")
    assert query.message is not None
    assert query.message.message_id == sent.message_id


async def test_an_answer_is_shown_as_toast_or_alert(stage: Stage) -> None:
    await stage.screen(reply_markup=one_button("Yes", "yes"))
    await stage.serik.taps("Yes")
    await stage.bot.answer_callback_query((await newest_tap(stage)).id, "Done", show_alert=True)
    (answer,) = (await stage.serik.transcript())["answers"]
    assert (answer["text"], answer["alert"]) == ("Done", True)
    await stage.serik.reads("Done", fresh=True)


async def test_an_answer_over_200_units_or_to_an_unknown_query_is_refused(stage: Stage) -> None:
    await stage.screen(reply_markup=one_button("Yes", "yes"))
    await stage.serik.taps("Yes")
    query = await newest_tap(stage)
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await stage.bot.answer_callback_query(query.id, "x" * 201)
    with pytest.raises(TelegramBadRequest) as error:
        await stage.bot.answer_callback_query("12345")
    words = "query is too old and response timeout expired or query ID is invalid"
    assert error.value.message == f"Bad Request: {words}"


async def test_a_query_grows_too_old_to_be_answered(stage: Stage) -> None:
    await stage.screen(reply_markup=one_button("Yes", "yes"))
    await stage.serik.taps("Yes")
    query = await newest_tap(stage)
    await stage.sandbox.advances(seconds=TAP_WAITS_SECONDS + 1)
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await stage.bot.answer_callback_query(query.id)


async def test_an_old_button_of_an_edited_message_can_still_be_pressed(stage: Stage) -> None:
    sent = await stage.screen("one", reply_markup=one_button("Send", "send:v1"))
    await stage.bot.edit_message_text("two", chat_id=stage.serik.user_id, message_id=sent.message_id)
    await stage.serik.presses_old(sent.message_id, "Send")
    assert (await newest_tap(stage)).data == "send:v1"


async def test_the_newest_message_that_has_the_button_is_meant(stage: Stage) -> None:
    await stage.screen("old", reply_markup=one_button("Go", "old"))
    await stage.screen("new", reply_markup=one_button("Go", "new"))
    await stage.screen("no button")
    await stage.serik.taps("Go")
    assert (await newest_tap(stage)).data == "new"


async def test_a_button_that_is_not_there_is_named_together_with_those_that_are(stage: Stage) -> None:
    await stage.screen(reply_markup=one_button("Yes", "yes"))
    with pytest.raises(ControlRefused) as refused:
        await stage.sandbox.call("POST", f"/control/chats/{stage.serik.user_id}/press", {"text": "No"})
    assert refused.value.detail["there_are"] == ["Yes"]
    with pytest.raises(AssertionError, match="Yes"):
        await stage.serik.taps("No", patience=0.2)


async def test_a_reply_button_sends_its_label(stage: Stage) -> None:
    await stage.screen("Menu", reply_markup=ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Leave")]]))
    await stage.serik.taps("Leave")
    assert (await newest_message(stage)).text == "Leave"


async def test_a_one_time_keyboard_hides_after_use_and_removal_takes_it_away(stage: Stage) -> None:
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Leave")]], one_time_keyboard=True)
    await stage.screen("Menu", reply_markup=keyboard)
    await stage.serik.taps("Leave")
    assert (await stage.serik.transcript())["keyboard_hidden"] is True
    await stage.screen("Bye", reply_markup=ReplyKeyboardRemove())
    assert (await stage.serik.transcript())["reply_keyboard"] is None


async def test_a_contact_button_shares_the_persons_own_number(stage: Stage) -> None:
    button = KeyboardButton(text="Share my number", request_contact=True)
    await stage.screen("Who are you?", reply_markup=ReplyKeyboardMarkup(keyboard=[[button]]))
    await stage.serik.taps("Share my number")
    contact = (await newest_message(stage)).contact
    assert contact is not None
    assert (contact.phone_number, contact.user_id) == ("+77010000001", stage.serik.user_id)


async def test_somebody_elses_card_is_told_apart_by_its_user_id(stage: Stage) -> None:
    await stage.serik.shares_contact_of("+77010000002", "Aslan", user_id=42, forwarded_from="Aslan")
    message = await newest_message(stage)
    assert message.contact is not None
    assert message.contact.user_id == 42
    assert message.forward_origin is not None


async def test_a_deep_link_brings_its_payload(stage: Stage) -> None:
    await stage.serik.starts("inv_AbC-1")
    assert (await newest_message(stage)).text == "/start inv_AbC-1"
    with pytest.raises(ControlRefused, match="bad_start_payload"):
        await stage.serik.starts("x" * 65)


async def test_the_answer_to_a_forced_reply_is_a_reply(stage: Stage) -> None:
    asked = await stage.screen("Reason?", reply_markup=ForceReply(input_field_placeholder="Reason"))
    await stage.serik.sends("Illness")
    answer = await newest_message(stage)
    assert answer.reply_to_message is not None
    assert answer.reply_to_message.message_id == asked.message_id


async def test_blocking_is_told_to_the_bot_and_stops_the_phone(stage: Stage) -> None:
    await stage.serik.blocks_bot()
    change = (await stage.updates())[-1].my_chat_member
    assert change is not None
    assert change.new_chat_member.status == "kicked"
    with pytest.raises(ControlRefused, match="bot_is_blocked"):
        await stage.serik.sends("x")
    await stage.serik.starts()
    assert (await newest_message(stage)).text == "/start"


async def test_a_tap_under_a_deleted_message_says_that_it_is_inaccessible(stage: Stage) -> None:
    sent = await stage.screen(reply_markup=one_button("Yes", "yes"))
    await stage.bot.delete_message(stage.serik.user_id, sent.message_id)
    with pytest.raises(ControlRefused, match="no_such_button"):
        await stage.serik.presses_data("yes")
    await stage.serik.presses_old(sent.message_id, "Yes")
    assert isinstance((await newest_tap(stage)).message, InaccessibleMessage)
