"""Telegram's sending side, call by call."""

from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import AnswerCallbackQuery, EditMessageText, LeaveChat, SendMessage
from aiogram.types import CallbackQuery, Chat, InaccessibleMessage, User

from bot.catalogues import load_catalogues
from bot.pace import Pace
from bot.renderer.delivery import Delivery
from bot.renderer.rendered import Rendered, render
from bot.words import Speech
from handlers.screens import Line, Screen
from tests.bot.fake_telegram import FakeTelegram

SPEECH = Speech(load_catalogues(), "Asia/Almaty")
PRESSED = CallbackQuery(
    id="5",
    from_user=User(id=7, is_bot=False, first_name="S"),
    chat_instance="x",
    message=InaccessibleMessage(chat=Chat(id=7, type="private"), message_id=3, date=0),
)
CALL = SendMessage(chat_id=7, text="x")


def delivery(telegram: FakeTelegram) -> Delivery:
    return Delivery(telegram.bot(), Pace(lambda: 0.0, _no_sleep))


async def _no_sleep(_seconds: float) -> None:
    """Pace is tested elsewhere."""


def said(*lines: str, toast: str | None = None) -> Rendered:
    return render(Screen(tuple(map(Line, lines)), toast=toast), "en", SPEECH)


async def test_an_answer_to_a_button_takes_the_place_of_its_message() -> None:
    telegram = FakeTelegram(answerCallbackQuery=[True], editMessageText=[True])
    await delivery(telegram).answer(7, said("new", toast="ok"), PRESSED, fresh=False)
    toast, edit = telegram.calls
    assert isinstance(toast, AnswerCallbackQuery)
    assert toast.text == "ok"
    assert isinstance(edit, EditMessageText)
    assert (edit.message_id, edit.text) == (3, "new")


async def test_a_fresh_screen_leaves_the_pressed_message_alone() -> None:
    telegram = FakeTelegram(answerCallbackQuery=[True], sendMessage=[True])
    await delivery(telegram).answer(7, said("new"), PRESSED, fresh=True)
    assert isinstance(telegram.calls[1], SendMessage)


async def test_an_unchanged_message_is_no_trouble() -> None:
    unchanged = TelegramBadRequest(CALL, "Bad Request: message is not modified: exactly the same")
    telegram = FakeTelegram(answerCallbackQuery=[True], editMessageText=[unchanged])
    await delivery(telegram).answer(7, said("same"), PRESSED, fresh=False)
    assert len(telegram.calls) == 2


async def test_a_message_that_can_not_be_edited_is_sent_anew() -> None:
    gone = TelegramBadRequest(CALL, "Bad Request: message to edit not found")
    telegram = FakeTelegram(answerCallbackQuery=[True], editMessageText=[gone], sendMessage=[True])
    await delivery(telegram).answer(7, said("new"), PRESSED, fresh=False)
    assert isinstance(telegram.calls[2], SendMessage)


async def test_a_button_answered_too_late_still_gets_its_screen() -> None:
    late = TelegramBadRequest(CALL, "Bad Request: query is too old and response timeout expired")
    telegram = FakeTelegram(answerCallbackQuery=[late], editMessageText=[True])
    await delivery(telegram).answer(7, said("new"), PRESSED, fresh=False)
    assert isinstance(telegram.calls[1], EditMessageText)


async def test_a_group_hears_one_sentence_and_is_left_even_if_it_hears_nothing() -> None:
    mute = TelegramBadRequest(CALL, "Bad Request: not enough rights to send text messages to the chat")
    telegram = FakeTelegram(sendMessage=[mute], leaveChat=[True])
    await delivery(telegram).leave(-5, said("in private only"))
    assert isinstance(telegram.calls[1], LeaveChat)
