"""The tables: one schema for SQLite and PostgreSQL. Migrations are held equal to it by a test.

Texts have no length: SQLite would not hold to one, and PostgreSQL would refuse what SQLite took.
The history of a raport and its sightings are append-only; triggers refuse their change and removal.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
    true,
)

from storage.instants import Instant

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("service_number", Text, nullable=False, unique=True),
    Column("last_name", Text, nullable=False),
    Column("first_name", Text, nullable=False),
    Column("patronymic", Text, nullable=False),
    Column("birth_date", Date, nullable=False),
    Column("sex", Text, nullable=False),
    Column("rank", Text, nullable=False),
    Column("rank_since", Date, nullable=False),
    Column("post", Text, nullable=False),
    Column("post_since", Date, nullable=False),
    Column("unit", Text, nullable=False),
    Column("subunit", Text, nullable=False, index=True),
    Column("superior_id", ForeignKey("people.id"), index=True),
    Column("service_kind", Text, nullable=False),
    Column("service_start", Date, nullable=False),
    Column("contract_start", Date),
    Column("contract_end", Date, index=True),
    Column("contract_term", Text),
    Column("special_duty", Boolean, nullable=False),
    Column("discharge_expected", Date),
    Column("discharge_ground", Text),
    Column("iin", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("phone_digits", Text, nullable=False, index=True),  # what two ways of writing a number share
    Column("language", Text, nullable=False),
    Column("on_roster", Boolean, nullable=False, server_default=true()),
)

person_roles = Table(
    "person_roles",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("role", Text, primary_key=True, index=True),
)

accounts = Table(
    "accounts",
    metadata,
    Column("person_id", ForeignKey("people.id"), primary_key=True),
    Column("channel_user", BigInteger, nullable=False, unique=True),
    Column("language", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("joined_at", Instant, nullable=False),
)

invitations = Table(
    "invitations",
    metadata,
    Column("secret_hash", Text, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("made_by_id", ForeignKey("people.id")),
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    Column("void", Boolean, nullable=False, server_default=false()),  # a later invitation took its place
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("version", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("given_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)

raports = Table(
    "raports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("applicant_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("state", Text, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("fields", JSON, nullable=False),
    Column("holder_id", ForeignKey("people.id"), index=True),
    Column("since", Instant),
    Column("number", Text, unique=True),  # NULL until first sent
    Column("sent_on", Date),
    Column("order_number", Text),
    Column("order_day", Date),
    Column("language", Text, nullable=False),
    Column("clock_from", Instant),
    sqlite_autoincrement=True,  # the id of a dropped draft is never given again: old buttons name it
)

raport_steps = Table(
    "raport_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("raport_id", ForeignKey("raports.id"), nullable=False, index=True),
    Column("action", Text, nullable=False),
    Column("actor_id", ForeignKey("people.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("text", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("trace", JSON, nullable=False),
    Column("acted_for_id", ForeignKey("people.id")),
    Column("number", Integer, nullable=False, server_default="0"),  # from 1 within its raport
    Column("previous", Text, nullable=False, server_default=""),  # hash of the entry before
    Column("hash", Text, nullable=False, server_default=""),
    Index(None, "raport_id", "number", unique=True),  # of two who add at once one is refused: the chain never forks
)

sightings = Table(
    "sightings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("raport_id", ForeignKey("raports.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("raport_id", "version", "person_id"),
)

substitutions = Table(
    "substitutions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("principal_id", ForeignKey("people.id"), nullable=False),
    Column("substitute_id", ForeignKey("people.id"), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("named_by_id", ForeignKey("people.id"), nullable=False),
    Column("named_at", Instant, nullable=False),
    Column("ended_at", Instant),  # ended before its last day
)

attachments = Table(
    "attachments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("raport_id", ForeignKey("raports.id"), nullable=False, index=True),
    Column("paper", Text, nullable=False),  # code of the paper within its kind
    Column("media", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("by_id", ForeignKey("people.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("shown_to", Text, nullable=False),
)

raport_numbers = Table(
    "raport_numbers",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)

leave_days = Table(
    "leave_days",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("year", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("days", Integer, nullable=False),
    Column("on", Date, nullable=False),
    Column("raport_id", ForeignKey("raports.id")),
    CheckConstraint("days >= 0", name="days_count_up"),
    Index(None, "person_id", "year"),
)

talks = Table(
    "talks",
    metadata,
    Column("channel_user", BigInteger, primary_key=True, autoincrement=False),
    Column("expecting", Text, nullable=False),
    Column("data", JSON, nullable=False),
)

keep = Table(
    "keep",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", JSON, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),  # grows with age
    Column("key", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("params", JSON, nullable=False),
    Column("lane", Integer, nullable=False),
    Column("not_before", Instant),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("claimed_by", Text, nullable=False, server_default=""),
    Column("leased_until", Instant),
    Column("message_id", BigInteger),
    Column("sent_at", Instant),
    Column("reason", Text, nullable=False, server_default=""),
    Index(None, "state", "lane", "id"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),  # the order of arrival; update ids may be drawn anew
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("channel_user", BigInteger, nullable=False),
    Column("body", JSON, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_try", Instant),
    Column("claimed_by", Text, nullable=False, server_default=""),
    Column("leased_until", Instant),
    Column("error", Text, nullable=False, server_default=""),
    Index(None, "state", "id"),
    Index(None, "channel_user", "state", "id"),
    sqlite_autoincrement=True,  # rows are forgotten, the order of arrival is not
)
