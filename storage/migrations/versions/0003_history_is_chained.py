"""The history of a raport is chained by hashes; sightings, substitutions, the clock of a step, the hour of delivery."""

import json
from datetime import UTC
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STEPS = sa.table(
    "raport_steps",
    sa.column("id", sa.Integer),
    sa.column("raport_id", sa.Integer),
    sa.column("action", sa.Text),
    sa.column("actor_id", sa.Integer),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("text", sa.Text),
    sa.column("reason", sa.Text),
    sa.column("trace", sa.JSON),
    sa.column("number", sa.Integer),
    sa.column("previous", sa.Text),
    sa.column("hash", sa.Text),
)


def upgrade() -> None:
    op.add_column("raports", sa.Column("clock_from", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE raports SET clock_from = since WHERE state IN ('waiting', 'returned')")
    op.add_column("outbox", sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True))
    _steps()
    _sightings()
    _substitutions()


def _steps() -> None:
    constraint = "CONSTRAINT fk_raport_steps_acted_for_id REFERENCES people (id)"
    op.execute(f"ALTER TABLE raport_steps ADD COLUMN acted_for_id INTEGER {constraint}")
    op.add_column("raport_steps", sa.Column("number", sa.Integer(), server_default="0", nullable=False))
    op.add_column("raport_steps", sa.Column("previous", sa.Text(), server_default="", nullable=False))
    op.add_column("raport_steps", sa.Column("hash", sa.Text(), server_default="", nullable=False))
    _unguard("raport_steps", "UPDATE")
    _chain()
    _guard("raport_steps", "UPDATE")
    op.create_index("ix_raport_steps_raport_id_number", "raport_steps", ["raport_id", "number"], unique=True)


def _chain() -> None:
    """Chain what is kept already, in the order of keeping. The sum stands here anew: migrations outlive the code."""
    bind, last = op.get_bind(), {}
    for row in bind.execute(sa.select(STEPS).order_by(STEPS.c.id)).mappings().all():
        number, previous = last.get(row["raport_id"], (0, ""))
        values = {"number": number + 1, "previous": previous, "hash": _digest(row, number + 1, previous)}
        bind.execute(sa.update(STEPS).where(STEPS.c.id == row["id"]).values(values))
        last[row["raport_id"]] = (number + 1, values["hash"])


def _digest(row, number, previous) -> str:
    at = row["at"] if row["at"].tzinfo else row["at"].replace(tzinfo=UTC)
    content = {
        "number": number,
        "previous": previous,
        "raport": row["raport_id"],
        "action": row["action"],
        "actor": row["actor_id"],
        "acted_for": None,
        "at": at.astimezone(UTC).isoformat(timespec="microseconds"),
        "text": row["text"],
        "reason": row["reason"],
        "trace": row["trace"],
    }
    return sha256(json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def _sightings() -> None:
    op.create_table(
        "sightings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("raport_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_sightings_person_id"),
        sa.ForeignKeyConstraint(["raport_id"], ["raports.id"], name="fk_sightings_raport_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sightings"),
        sa.UniqueConstraint("raport_id", "version", "person_id", name="uq_sightings_raport_id_version_person_id"),
    )
    for change in ("UPDATE", "DELETE"):
        _guard("sightings", change)


def _substitutions() -> None:
    op.create_table(
        "substitutions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("principal_id", sa.Integer(), nullable=False),
        sa.Column("substitute_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("named_by_id", sa.Integer(), nullable=False),
        sa.Column("named_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["named_by_id"], ["people.id"], name="fk_substitutions_named_by_id"),
        sa.ForeignKeyConstraint(["principal_id"], ["people.id"], name="fk_substitutions_principal_id"),
        sa.ForeignKeyConstraint(["substitute_id"], ["people.id"], name="fk_substitutions_substitute_id"),
        sa.PrimaryKeyConstraint("id", name="pk_substitutions"),
    )


def downgrade() -> None:
    op.drop_table("substitutions")
    for change in ("UPDATE", "DELETE"):
        _unguard("sightings", change)
    op.drop_table("sightings")
    op.drop_index("ix_raport_steps_raport_id_number", "raport_steps")
    for change in ("UPDATE", "DELETE"):
        _unguard("raport_steps", change)
    with op.batch_alter_table("raport_steps") as steps:
        for column in ("acted_for_id", "number", "previous", "hash"):
            steps.drop_column(column)
    for change in ("UPDATE", "DELETE"):
        _guard("raport_steps", change)
    op.drop_column("outbox", "sent_at")
    op.drop_column("raports", "clock_from")


def _guard(table: str, change: str) -> None:
    if op.get_bind().dialect.name == "postgresql":
        refuse = "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
    else:
        refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    op.execute(f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} {refuse}")


def _unguard(table: str, change: str) -> None:
    on_table = f" ON {table}" if op.get_bind().dialect.name == "postgresql" else ""
    op.execute(f"DROP TRIGGER {table}_no_{change.lower()}{on_table}")
