"""The menu, the language, and what is said when nobody understands."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.client import Phone
from tests.conversations.stage import Stage


async def test_start_shows_a_member_the_main_menu(sergeant: Phone) -> None:
    await sergeant.reads("sergeant Омаров Серік Болатұлы")
    assert {"Annual leave", "Contract", "My raports", "Settings"} <= set(await sergeant.labels())


async def test_the_menu_has_only_the_doors_of_ones_own_role(
    sergeant: Phone, commander: Phone, personnel: Phone
) -> None:
    assert "Waiting for my decision" not in await sergeant.labels()
    assert "Waiting for my decision" in await commander.labels()
    assert {"Orders to record", "Roster"} <= set(await personnel.labels())


async def test_the_language_changes_at_once(sergeant: Phone, stage: Stage) -> None:
    await sergeant.taps("Settings", "Русский")
    await sergeant.sees_button("● Русский")
    async with stage.work() as work:
        account = await work.accounts.of_user(sergeant.user_id)
    assert account is not None
    assert account.language == "ru"


async def test_a_message_nobody_understands_is_answered_with_the_way_on(sergeant: Phone) -> None:
    await sergeant.sends("qwerty")
    await sergeant.reads("I did not understand", fresh=True)
    assert "Annual leave" in await sergeant.labels()


async def test_cancel_says_that_there_was_nothing_to_stop(sergeant: Phone) -> None:
    await sergeant.sends("/cancel")
    await sergeant.reads("There was nothing to stop", fresh=True)


async def test_an_old_button_says_so_and_shows_the_menu(sergeant: Phone, stage: Stage) -> None:
    button = InlineKeyboardButton(text="From last year", callback_data="gone:7")
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]])
    await stage.app.bot.send_message(sergeant.user_id, "An old screen", reply_markup=keyboard)
    await sergeant.taps("From last year")
    await sergeant.reads("Main menu", fresh=True)
    assert "This button is from an old screen." in await sergeant.toasts()
