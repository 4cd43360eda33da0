"""Joining: only people of the roster, by a one-time link or their own phone, after their consent."""

import secrets
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.house import House
from domain.invitations import invitation
from domain.membership import Account
from domain.people import Person
from handlers.registration.consent import VERSION
from handlers.registration.presses import Agree, Decline, JoinIn
from handlers.screens import Text
from sandbox.client import Phone
from tests.conversations.stage import Stage
from tests.conversations.taps import forged
from tests.people import make_person

STRANGER = "This assistant serves service members who are on the roster of their unit."
PHONE = "+77000000077"


@pytest.fixture
async def serik(stage: Stage) -> Person:
    """On the roster with a phone, not yet joined."""
    return await stage.enlists(make_person("A-000007", phone=PHONE))


async def invites(stage: Stage, person: Person, days: int = 14) -> str:
    """The secret of a fresh link."""
    secret = secrets.token_urlsafe(16)
    async with stage.work() as work:
        await work.invitations.add(invitation(secret, person.id, None, stage.clock.now(), days))
        await work.commit()
    return secret


async def joins(phone: Phone, secret: str) -> None:
    await phone.starts(secret)
    await phone.taps("English", "I agree")
    await phone.reads("You have joined.", fresh=True)


async def account_of(stage: Stage, person: Person) -> Account | None:
    async with stage.work() as work:
        return await work.accounts.of_person(person.id)


@pytest.mark.parametrize(("language", "name"), [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")])
async def test_a_serviceman_joins_by_his_link_in_his_language(
    stage: Stage, serik: Person, house: House, language: str, name: str
) -> None:
    def said(text: str) -> str:
        return house.speech(Text(text), language)

    phone = await stage.visitor("Serik", "fr")
    await phone.starts(await invites(stage, serik))
    await phone.reads("Тілді таңдаңыз")
    await phone.taps(name)
    await phone.reads(said("Consent to the processing of personal data"), fresh=True)
    await phone.reads("Омаров Серік Болатұлы")
    await phone.taps(said("I agree"))
    await phone.reads(said("You have joined. From here you see your dates and file your raports."), fresh=True)
    account = await account_of(stage, serik)
    assert account is not None
    assert (account.channel_user, account.language) == (phone.user_id, language)
    async with stage.work() as work:
        consent = await work.consents.current(serik.id)
    assert consent is not None
    assert (consent.version, consent.language) == (VERSION, language)


async def test_the_consent_says_what_the_law_lists(stage: Stage, serik: Person) -> None:
    """Law 94-V, 8 p.4: operator, person, term, third parties, across borders, publication, list of data."""
    phone = await stage.visitor()
    await phone.starts(await invites(stage, serik))
    await phone.taps("English")
    for said in ("Operator:", "Person:", "Data:", "Term:", "Third parties:", "Across borders: yes", "Publication"):
        await phone.reads(said, fresh=True)


async def test_the_menu_of_commands_comes_with_joining(stage: Stage, serik: Person) -> None:
    phone = await stage.visitor()
    await phone.starts()
    await phone.reads(STRANGER)
    assert await phone.commands() == ["start"]
    await joins(phone, await invites(stage, serik))
    await phone.sends("/help")
    await phone.reads("What this assistant does", fresh=True)
    assert {"menu", "leave", "settings", "privacy", "cancel"} <= set(await phone.commands())


async def test_a_serviceman_joins_by_his_own_phone(stage: Stage, serik: Person) -> None:
    phone = await stage.sandbox.phone("sarbaz_test_bot", first_name="Serik", language_code="en", phone=PHONE)
    await phone.starts()
    await phone.reads(STRANGER)
    await phone.shares_contact()
    await phone.taps("English", "I agree")
    await phone.reads("You have joined.", fresh=True)


async def test_a_phone_of_somebody_who_has_joined_lets_nobody_else_in(stage: Stage, serik: Person) -> None:
    """Numbers change hands; a lost phone is replaced by a new link."""
    await joins(await stage.visitor(), await invites(stage, serik))
    phone = await stage.sandbox.phone("sarbaz_test_bot", first_name="Another", language_code="en", phone=PHONE)
    await phone.starts()
    await phone.shares_contact()
    await phone.reads(STRANGER, fresh=True)


async def test_who_does_not_agree_leaves_nothing_behind_and_may_come_again(stage: Stage, serik: Person) -> None:
    phone = await stage.visitor()
    secret = await invites(stage, serik)
    await phone.starts(secret)
    await phone.taps("English", "I do not agree")
    await phone.reads("Nothing about you was kept here", fresh=True)
    assert await account_of(stage, serik) is None
    await phone.sends("/menu")
    await phone.reads(STRANGER, fresh=True)
    await joins(phone, secret)


async def test_words_in_the_middle_of_joining_do_not_end_it(stage: Stage, serik: Person) -> None:
    phone = await stage.visitor()
    await phone.starts(await invites(stage, serik))
    await phone.taps("English")
    await phone.sends("/help")
    await phone.reads(STRANGER, fresh=True)
    await phone.taps("I agree")
    await phone.reads("You have joined.", fresh=True)


async def test_of_two_with_one_link_one_gets_in(stage: Stage, serik: Person) -> None:
    secret = await invites(stage, serik)
    first, second = await stage.visitor("First"), await stage.visitor("Second")
    for phone in (first, second):
        await phone.starts(secret)
        await phone.taps("English")
        await phone.reads("Consent to the processing", fresh=True)
    await first.taps("I agree")
    await first.reads("You have joined.", fresh=True)
    await second.taps("I agree")
    await second.reads("This link no longer holds", fresh=True)


async def test_consent_is_given_to_the_words_of_today(stage: Stage, serik: Person) -> None:
    phone = await stage.visitor()
    await phone.starts(await invites(stage, serik))
    await phone.taps("English")
    await phone.reads("Consent to the processing", fresh=True)
    await forged(stage, phone, Agree("2020-01-01"))
    await phone.reads("Consent to the processing", fresh=True)
    assert await account_of(stage, serik) is None


async def test_a_lost_phone_is_replaced_by_a_new_link(stage: Stage, serik: Person) -> None:
    old, new = await stage.visitor("Old"), await stage.visitor("New")
    await joins(old, await invites(stage, serik))
    await joins(new, await invites(stage, serik))
    await old.sends("/menu")
    await old.reads(STRANGER, fresh=True)
    await new.sends("/menu")
    await new.reads("Main menu", fresh=True)


async def test_who_has_withdrawn_joins_again_by_a_new_link(stage: Stage, serik: Person) -> None:
    phone = await stage.visitor()
    await joins(phone, await invites(stage, serik))
    await phone.sends("/privacy")
    await phone.taps("Withdraw my consent", "Withdraw my consent")
    await phone.reads("Your consent is withdrawn", fresh=True)
    await joins(phone, await invites(stage, serik))


async def test_a_phone_left_by_one_person_may_serve_another(stage: Stage, serik: Person) -> None:
    other = await stage.enlists(make_person("A-000008"))
    phone = await stage.visitor()
    await joins(phone, await invites(stage, serik))
    await phone.sends("/privacy")
    await phone.taps("Withdraw my consent", "Withdraw my consent")
    await phone.reads("Your consent is withdrawn", fresh=True)
    await joins(phone, await invites(stage, other))
    assert await account_of(stage, serik) is None


async def test_a_member_who_opens_another_s_link_stays_himself(stage: Stage, serik: Person, sergeant: Phone) -> None:
    secret = await invites(stage, serik)
    await sergeant.starts(secret)
    await sergeant.reads("Main menu", fresh=True)
    await joins(await stage.visitor(), secret)


async def test_who_is_struck_off_is_not_let_in_by_his_link(stage: Stage, serik: Person) -> None:
    secret = await invites(stage, serik)
    async with stage.work() as work:
        await work.people.strike_off(serik.id)
        await work.commit()
    phone = await stage.visitor()
    await phone.starts(secret)
    await phone.reads(STRANGER, fresh=True)


Sends = Callable[[Phone, Stage, Person], Awaitable[object]]


async def _used_link(phone: Phone, stage: Stage, serik: Person) -> None:
    secret = await invites(stage, serik)
    await joins(await stage.visitor(), secret)
    await phone.starts(secret)


async def _void_link(phone: Phone, stage: Stage, serik: Person) -> None:
    secret = await invites(stage, serik)
    await invites(stage, serik)
    await phone.starts(secret)


async def _expired_link(phone: Phone, stage: Stage, serik: Person) -> None:
    secret = await invites(stage, serik, days=1)
    stage.clock.set(str(stage.clock.today() + timedelta(days=2)))
    await phone.starts(secret)


SENDS: dict[str, Sends] = {
    "words": lambda phone, _stage, _serik: phone.sends("Омаров Серік"),
    "a command": lambda phone, _stage, _serik: phone.sends("/privacy"),
    "a service number": lambda phone, _stage, serik: phone.sends(serik.service_number),
    "a wrong link": lambda phone, _stage, _serik: phone.starts("A" * 22),
    "a used link": _used_link,
    "a void link": _void_link,
    "an expired link": _expired_link,
    "his own phone, not on the roster": lambda phone, _stage, _serik: phone.shares_contact(),
    "the card of somebody on the roster": lambda phone, _stage, _serik: phone.shares_contact_of(PHONE, "Serik"),
    "a photo": lambda phone, _stage, _serik: phone.sends_file("me.png", b"\x89PNG\r\n\x1a\n", as_photo=True),
    "a file": lambda phone, _stage, _serik: phone.sends_file("roster.csv", b"a,b"),
    "a button of joining": lambda phone, stage, _serik: forged(stage, phone, JoinIn("en")),
    "a button of consent": lambda phone, stage, _serik: forged(stage, phone, Agree(VERSION)),
    "a button of refusal": lambda phone, stage, _serik: forged(stage, phone, Decline()),
}


@pytest.mark.parametrize("what", SENDS)
async def test_a_stranger_hears_the_same_whatever_he_sends(stage: Stage, serik: Person, what: str) -> None:
    phone = await stage.sandbox.phone(
        "sarbaz_test_bot", first_name="Stranger", language_code="en", phone="+77000000099"
    )
    await phone.starts()
    first = await phone.reads(STRANGER)
    await SENDS[what](phone, stage, serik)
    answer = await phone.reads(STRANGER, fresh=True)
    said = [message for message in answer["messages"] if message["from"] == "bot" and message["text"] != "A screen"]
    asked = [message for message in first["messages"] if message["from"] == "bot"]
    assert {message["text"] for message in said} == {message["text"] for message in asked}
    assert not any(message["inline_keyboard"] for message in said)
