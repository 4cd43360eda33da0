"""The secret of a one-time invitation: 128 bits, of which only a hash is kept."""

import hashlib
from datetime import datetime, timedelta

from domain.membership import Invitation
from domain.people import PersonId

SECRET_BYTES = 16  #: 128 bits


def secret_hash(secret: str) -> str:
    """The only trace of the secret that is kept. A random 128-bit secret needs no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()


def invitation(secret: str, person: PersonId, made_by: PersonId | None, now: datetime, days: int) -> Invitation:
    return Invitation(secret_hash(secret), person, made_by, now, now + timedelta(days=days))


def is_open(kept: Invitation, now: datetime) -> bool:
    """Whether it still lets its person in."""
    return kept.used_at is None and now < kept.expires_at
