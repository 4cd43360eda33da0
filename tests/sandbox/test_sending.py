"""What Telegram refuses to send, the stand-in refuses with the same words."""

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters

from sandbox.limits import UPLOAD_BYTES
from tests.sandbox.conftest import TOKEN, Stage
from tests.sandbox.keyboards import one_button
from tests.sandbox.pixels import PNG


async def refused(stage: Stage, words: str, text: str = "x", **how: object) -> None:
    with pytest.raises(TelegramBadRequest) as error:
        await stage.screen(text, **how)
    assert error.value.message == f"Bad Request: {words}"


async def test_a_text_of_4096_units_after_entities_is_sent(stage: Stage) -> None:
    message = await stage.screen("<b>" + "ә" * 4096 + "</b>", parse_mode="HTML")
    assert message.text == "ә" * 4096


async def test_a_text_of_4097_units_is_too_long(stage: Stage) -> None:
    await refused(stage, "message is too long", "x" * 4097)


async def test_an_emoji_counts_two_units(stage: Stage) -> None:
    await refused(stage, "message is too long", "😀" * 2048 + "x")


@pytest.mark.parametrize("text", ["", "   \n", "<b></b>"])
async def test_an_empty_text_is_refused(stage: Stage, text: str) -> None:
    await refused(stage, "message text is empty", text, parse_mode="HTML")


async def test_malformed_html_is_refused(stage: Stage) -> None:
    words = 'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'
    await refused(stage, words, "<b>x", parse_mode="HTML")


async def test_a_caption_over_1024_units_is_too_long(stage: Stage) -> None:
    paper = BufferedInputFile(b"%PDF", "paper.pdf")
    await stage.bot.send_document(stage.serik.user_id, paper, caption="x" * 1024)
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await stage.bot.send_document(stage.serik.user_id, paper, caption="x" * 1025)


async def test_callback_data_counts_bytes_not_letters(stage: Stage) -> None:
    await stage.screen(reply_markup=one_button("Yes", "қ" * 32))
    await refused(stage, "BUTTON_DATA_INVALID", reply_markup=one_button("Yes", "қ" * 32 + "x"))


async def test_a_button_that_does_nothing_is_refused(stage: Stage) -> None:
    words = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
    await refused(stage, words, reply_markup=one_button("Yes", ""))


async def test_a_button_with_a_wrong_link_is_refused(stage: Stage) -> None:
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Law", url="not-a-url")]])
    words = "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"
    await refused(stage, words, reply_markup=keyboard)


async def test_more_than_a_hundred_buttons_are_too_many(stage: Stage) -> None:
    rows = [[InlineKeyboardButton(text="x", callback_data="x")] for _ in range(101)]
    await refused(stage, "reply markup is too long", reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))


async def test_a_chat_nobody_has_opened_is_not_found(stage: Stage) -> None:
    stranger = await stage.sandbox.phone(first_name="Stranger")
    for chat_id in (12345, stranger.user_id):
        with pytest.raises(TelegramBadRequest, match="chat not found"):
            await stage.bot.send_message(chat_id, "x")


async def test_a_reply_to_nothing_is_refused_unless_allowed(stage: Stage) -> None:
    await refused(stage, "message to be replied not found", reply_parameters=ReplyParameters(message_id=999))
    lenient = ReplyParameters(message_id=999, allow_sending_without_reply=True)
    assert (await stage.screen(reply_parameters=lenient)).reply_to_message is None


async def test_who_has_blocked_the_bot_is_out_of_reach(stage: Stage) -> None:
    await stage.serik.blocks_bot()
    with pytest.raises(TelegramForbiddenError) as error:
        await stage.screen()
    assert error.value.message == "Forbidden: bot was blocked by the user"
    await stage.serik.unblocks_bot()
    assert await stage.screen()


async def test_who_has_deleted_the_account_is_out_of_reach(stage: Stage) -> None:
    await stage.serik.deletes_account()
    with pytest.raises(TelegramForbiddenError) as error:
        await stage.screen()
    assert error.value.message == "Forbidden: user is deactivated"


async def test_an_unknown_token_is_unauthorized(stage: Stage) -> None:
    with pytest.raises(TelegramUnauthorizedError):
        await Bot("1:WRONG", session=stage.bot.session).get_me()
    assert (await stage.bot.get_me()).username == "sample_bot"


async def test_an_unknown_method_is_not_found(stage: Stage) -> None:
    with pytest.raises(TelegramNotFound, match="method not found"):
        await stage.bot.log_out()


async def test_a_document_can_be_downloaded_and_sent_again(stage: Stage) -> None:
    paper = BufferedInputFile(b"paper", "raport.pdf")
    sent = await stage.bot.send_document(stage.serik.user_id, paper, caption="Raport")
    assert sent.document is not None
    await stage.bot.send_document(stage.serik.user_id, sent.document.file_id)
    assert await stage.serik.downloads("raport") == b"paper"
    assert sent.document.mime_type == "application/pdf"


async def test_a_document_over_50_megabytes_is_refused(stage: Stage) -> None:
    heavy = BufferedInputFile(b"x" * (UPLOAD_BYTES + 1), "heavy.bin")
    with pytest.raises(TelegramEntityTooLarge):
        await stage.bot.send_document(stage.serik.user_id, heavy)


async def test_an_empty_document_and_an_unknown_file_id_are_refused(stage: Stage) -> None:
    with pytest.raises(TelegramBadRequest, match="file must be non-empty"):
        await stage.bot.send_document(stage.serik.user_id, BufferedInputFile(b"", "empty.txt"))
    with pytest.raises(TelegramBadRequest, match="wrong file identifier/HTTP URL specified"):
        await stage.bot.send_document(stage.serik.user_id, "no-such-id")


async def test_a_photo_must_be_a_picture(stage: Stage) -> None:
    sent = await stage.bot.send_photo(stage.serik.user_id, BufferedInputFile(PNG, "dot.png"), caption="Dot")
    assert [(size.width, size.height) for size in sent.photo or []] == [(1, 1)]
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await stage.bot.send_photo(stage.serik.user_id, BufferedInputFile(b"text", "dot.png"))


async def test_a_file_of_the_person_comes_down_up_to_20_megabytes(stage: Stage) -> None:
    await stage.serik.sends_file("roster.csv", "ФИО;2027".encode("cp1251"))
    await stage.serik.sends_file("heavy.csv", b"x" * (20 * 1024 * 1024 + 1))
    light, heavy = [update.message.document for update in await stage.updates() if update.message][1:]
    assert light is not None
    assert heavy is not None
    content = await stage.bot.download(light)
    assert content is not None
    assert content.read().decode("cp1251") == "ФИО;2027"
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await stage.bot.get_file(heavy.file_id)


async def test_a_wrong_chat_action_is_refused(stage: Stage) -> None:
    await stage.bot.send_chat_action(stage.serik.user_id, "typing")
    assert (await stage.serik.transcript())["action"] == "typing"
    with pytest.raises(TelegramBadRequest, match="wrong parameter action in request"):
        await stage.bot.send_chat_action(stage.serik.user_id, "dancing")


async def test_no_token_is_ever_shown(stage: Stage) -> None:
    await stage.screen()
    shown = [await stage.sandbox.call("GET", "/control/bots"), await stage.sandbox.calls()]
    assert TOKEN not in str(shown)
