"""The secret of a one-time invitation."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.invitations import SECRET_BYTES, invitation, is_open, secret_hash
from domain.people import PersonId

NOW = datetime(2026, 11, 21, 4, tzinfo=UTC)
MADE = invitation("kQ7-sample", PersonId(4), PersonId(1), NOW, days=14)


def test_a_secret_has_128_bits() -> None:
    assert SECRET_BYTES * 8 == 128


def test_only_a_hash_of_the_secret_is_kept() -> None:
    assert "kQ7-sample" not in repr(MADE)
    assert MADE.secret_hash == secret_hash("kQ7-sample")
    assert secret_hash("kQ7") != secret_hash("kq7")


def test_it_is_open_until_its_hour_and_not_at_it() -> None:
    assert is_open(MADE, NOW + timedelta(days=14) - timedelta(microseconds=1))
    assert not is_open(MADE, NOW + timedelta(days=14))


def test_a_used_one_is_open_no_more() -> None:
    assert not is_open(replace(MADE, used_at=NOW), NOW)
