"""The secret of a one-time invitation."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.invitations import SECRET_BYTES, invitation, is_open, secret_hash
from domain.membership import Invitation
from domain.people import PersonId

NOW = datetime(2026, 11, 21, 4, tzinfo=UTC)


@pytest.fixture
def made() -> Invitation:
    return invitation("kQ7-sample", PersonId(4), PersonId(1), NOW, days=14)


def test_it_names_whom_it_lets_in_who_made_it_and_until_when(made: Invitation) -> None:
    assert (made.person, made.made_by) == (PersonId(4), PersonId(1))
    assert (made.made_at, made.expires_at) == (NOW, NOW + timedelta(days=14))


def test_a_secret_has_128_bits() -> None:
    assert SECRET_BYTES * 8 == 128


def test_only_a_hash_of_the_secret_is_kept(made: Invitation) -> None:
    assert "kQ7-sample" not in repr(made)
    assert made.secret_hash == secret_hash("kQ7-sample")
    assert secret_hash("kQ7") != secret_hash("kq7")


def test_it_is_open_until_its_hour_and_not_at_it(made: Invitation) -> None:
    assert is_open(made, NOW + timedelta(days=14) - timedelta(microseconds=1))
    assert not is_open(made, NOW + timedelta(days=14))


def test_a_used_one_is_open_no_more(made: Invitation) -> None:
    assert not is_open(replace(made, used_at=NOW), NOW)
