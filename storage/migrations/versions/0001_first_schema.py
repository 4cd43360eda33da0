"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "people",
    "person_roles",
    "accounts",
    "invitations",
    "consents",
    "raports",
    "raport_steps",
    "raport_numbers",
    "leave_days",
    "talks",
    "keep",
    "outbox",
    "inbox",
)


def upgrade() -> None:
    _roster()
    _membership()
    _raports()
    _leave()
    _conversations()
    _outbox()
    _inbox()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _roster() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_number", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("patronymic", sa.Text(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("rank", sa.Text(), nullable=False),
        sa.Column("rank_since", sa.Date(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("post_since", sa.Date(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("subunit", sa.Text(), nullable=False),
        sa.Column("superior_id", sa.Integer(), nullable=True),
        sa.Column("service_kind", sa.Text(), nullable=False),
        sa.Column("service_start", sa.Date(), nullable=False),
        sa.Column("contract_start", sa.Date(), nullable=True),
        sa.Column("contract_end", sa.Date(), nullable=True),
        sa.Column("contract_term", sa.Text(), nullable=True),
        sa.Column("special_duty", sa.Boolean(), nullable=False),
        sa.Column("discharge_expected", sa.Date(), nullable=True),
        sa.Column("discharge_ground", sa.Text(), nullable=True),
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("phone_digits", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("on_roster", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.ForeignKeyConstraint(["superior_id"], ["people.id"], name="fk_people_superior_id"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("service_number", name="uq_people_service_number"),
    )
    op.create_index("ix_people_contract_end", "people", ["contract_end"])
    op.create_index("ix_people_phone_digits", "people", ["phone_digits"])
    op.create_index("ix_people_subunit", "people", ["subunit"])
    op.create_index("ix_people_superior_id", "people", ["superior_id"])
    op.create_table(
        "person_roles",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_person_roles_person_id"),
        sa.PrimaryKeyConstraint("person_id", "role", name="pk_person_roles"),
    )
    op.create_index("ix_person_roles_role", "person_roles", ["role"])


def _membership() -> None:
    op.create_table(
        "accounts",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("channel_user", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_accounts_person_id"),
        sa.PrimaryKeyConstraint("person_id", name="pk_accounts"),
        sa.UniqueConstraint("channel_user", name="uq_accounts_channel_user"),
    )
    op.create_table(
        "invitations",
        sa.Column("secret_hash", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("void", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["made_by_id"], ["people.id"], name="fk_invitations_made_by_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_invitations_person_id"),
        sa.PrimaryKeyConstraint("secret_hash", name="pk_invitations"),
    )
    op.create_index("ix_invitations_person_id", "invitations", ["person_id"])
    op.create_table(
        "consents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_consents_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
    )
    op.create_index("ix_consents_person_id", "consents", ["person_id"])


def _raports() -> None:
    op.create_table(
        "raports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("applicant_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("order_number", sa.Text(), nullable=True),
        sa.Column("order_day", sa.Date(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["applicant_id"], ["people.id"], name="fk_raports_applicant_id"),
        sa.ForeignKeyConstraint(["holder_id"], ["people.id"], name="fk_raports_holder_id"),
        sa.PrimaryKeyConstraint("id", name="pk_raports"),
        sa.UniqueConstraint("number", name="uq_raports_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_raports_applicant_id", "raports", ["applicant_id"])
    op.create_index("ix_raports_holder_id", "raports", ["holder_id"])
    op.create_index("ix_raports_state", "raports", ["state"])
    op.create_table(
        "raport_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("raport_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("trace", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["people.id"], name="fk_raport_steps_actor_id"),
        sa.ForeignKeyConstraint(["raport_id"], ["raports.id"], name="fk_raport_steps_raport_id"),
        sa.PrimaryKeyConstraint("id", name="pk_raport_steps"),
    )
    op.create_index("ix_raport_steps_raport_id", "raport_steps", ["raport_id"])
    op.create_table(
        "raport_numbers",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", name="pk_raport_numbers"),
    )


def _leave() -> None:
    op.create_table(
        "leave_days",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("raport_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("days >= 0", name="ck_leave_days_days_count_up"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_leave_days_person_id"),
        sa.ForeignKeyConstraint(["raport_id"], ["raports.id"], name="fk_leave_days_raport_id"),
        sa.PrimaryKeyConstraint("id", name="pk_leave_days"),
    )
    op.create_index("ix_leave_days_person_id_year", "leave_days", ["person_id", "year"])


def _conversations() -> None:
    op.create_table(
        "talks",
        sa.Column("channel_user", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("expecting", sa.Text(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("channel_user", name="pk_talks"),
    )
    op.create_table(
        "keep",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_keep"),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("params", sa.JSON(), nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claimed_by", sa.Text(), server_default="", nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_outbox_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    op.create_index("ix_outbox_state_lane_id", "outbox", ["state", "lane", "id"])


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_user", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try", sa.DateTime(timezone=True), nullable=True),
        sa.Column("claimed_by", sa.Text(), server_default="", nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("update_id", name="uq_inbox_update_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_channel_user_state_id", "inbox", ["channel_user", "state", "id"])
    op.create_index("ix_inbox_state_id", "inbox", ["state", "id"])
