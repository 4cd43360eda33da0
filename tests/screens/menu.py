"""Every screen of the menu."""

from domain.ranks import Rank
from handlers.menu import wording
from handlers.menu.wording import HomeFacts
from handlers.screens import Screen

SERGEANT = HomeFacts(name="Омаров Серік Болатұлы", rank=Rank.SERGEANT, has_contract=True, returned=1, unseen=2)
COMMANDER = HomeFacts(name="Ахметов Нұрлан", rank=Rank.LIEUTENANT_COLONEL, has_contract=True, waiting=21)
OFFICER = HomeFacts(name="Жұмабаева Айгүл", rank=Rank.MAJOR, has_contract=False, orders=5)


def screens() -> dict[str, Screen]:
    return {
        "home_sergeant": wording.home(SERGEANT),
        "home_commander": wording.home(COMMANDER),
        "home_officer": wording.home(OFFICER),
        "welcome": wording.welcome(SERGEANT),
        "help": wording.help_screen(),
        "cancelled": wording.cancelled(SERGEANT, was_busy=True, has_draft=True),
        "nothing_to_cancel": wording.cancelled(SERGEANT, was_busy=False, has_draft=False),
        "lost_thread": wording.lost_thread(SERGEANT),
        "old_button": wording.old_button(SERGEANT),
        "trouble": wording.trouble(),
        "private_only": wording.private_only(),
        "contact_lost": wording.contact_lost(Rank.SERGEANT, "Омаров Серік"),
    }
