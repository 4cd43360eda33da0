"""Accounts, invitations and consents."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from domain.membership import Account, AccountState, Consent, Invitation
from domain.people import Person, PersonId
from tests.storage.conftest import OpenSqlWork

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def account(person: Person, channel_user: int = 7_000_000_001) -> Account:
    return Account(person.id, channel_user, "kk", AccountState.ACTIVE, NOW)


def invitation(person: Person, secret_hash: str, made_by: PersonId | None = None) -> Invitation:
    return Invitation(secret_hash, person.id, made_by, NOW, NOW + timedelta(days=14))


async def test_an_account_is_found_from_both_sides(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        await one.accounts.save(account(sergeant))
        assert await one.accounts.of_user(7_000_000_001) == account(sergeant)
        assert await one.accounts.of_person(sergeant.id) == account(sergeant)
        assert await one.accounts.of_user(5) is None


async def test_a_person_has_one_account(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        await one.accounts.save(account(sergeant, 1))
        await one.accounts.save(account(sergeant, 2))
        assert await one.accounts.of_user(1) is None
        assert await one.accounts.of_user(2) == account(sergeant, 2)


async def test_a_living_account_is_not_taken_over(work: OpenSqlWork, sergeant: Person, commander: Person) -> None:
    async with work() as one:
        await one.accounts.save(account(sergeant, 1))
        with pytest.raises(IntegrityError):
            await one.accounts.save(account(commander, 1))


async def test_a_left_account_makes_room(work: OpenSqlWork, sergeant: Person, commander: Person) -> None:
    async with work() as one:
        await one.accounts.save(account(sergeant, 1))
        await one.accounts.set_state(sergeant.id, AccountState.LEFT)
        await one.accounts.save(account(commander, 1))
        assert await one.accounts.of_user(1) == account(commander, 1)
        assert await one.accounts.of_person(sergeant.id) is None


async def test_language_and_state_change(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        await one.accounts.save(account(sergeant))
        await one.accounts.set_language(sergeant.id, "ru")
        await one.accounts.set_state(sergeant.id, AccountState.UNREACHABLE)
        changed = replace(account(sergeant), language="ru", state=AccountState.UNREACHABLE)
        assert await one.accounts.of_person(sergeant.id) == changed


async def test_joined_are_all_who_have_not_left(work: OpenSqlWork, sergeant: Person, commander: Person) -> None:
    async with work() as one:
        await one.accounts.save(account(sergeant, 1))
        await one.accounts.save(account(commander, 2))
        await one.accounts.set_state(sergeant.id, AccountState.UNREACHABLE)
        assert await one.accounts.joined() == {sergeant.id, commander.id}
        await one.accounts.set_state(sergeant.id, AccountState.LEFT)
        assert await one.accounts.joined() == {commander.id}


async def test_an_invitation_opens_once(work: OpenSqlWork, sergeant: Person, commander: Person) -> None:
    kept = invitation(sergeant, "hash", made_by=commander.id)
    async with work() as one:
        await one.invitations.add(kept)
        assert await one.invitations.find("hash") == kept
        assert await one.invitations.open_for(sergeant.id) == kept
        assert await one.invitations.use("hash", NOW)
        assert not await one.invitations.use("hash", NOW)
        assert await one.invitations.find("hash") == replace(kept, used_at=NOW)
        assert await one.invitations.open_for(sergeant.id) is None


async def test_an_expired_invitation_opens_nothing(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        await one.invitations.add(invitation(sergeant, "hash"))
        assert not await one.invitations.use("hash", NOW + timedelta(days=14))


async def test_a_new_invitation_makes_the_earlier_void(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        await one.invitations.add(invitation(sergeant, "first"))
        await one.invitations.add(invitation(sergeant, "second"))
        assert await one.invitations.find("first") is None
        assert not await one.invitations.use("first", NOW)
        assert await one.invitations.open_for(sergeant.id) == invitation(sergeant, "second")


async def test_an_unknown_secret_opens_nothing(work: OpenSqlWork) -> None:
    async with work() as one:
        assert await one.invitations.find("unknown") is None
        assert not await one.invitations.use("unknown", NOW)


async def test_consent_stands_until_withdrawn(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        await one.consents.add(Consent(sergeant.id, "2026-11", "kk", NOW))
        await one.consents.add(Consent(sergeant.id, "2026-12", "ru", NOW))
        assert await one.consents.current(sergeant.id) == Consent(sergeant.id, "2026-12", "ru", NOW)
        await one.consents.withdraw(sergeant.id, NOW)
        assert await one.consents.current(sergeant.id) is None
