"""The history of a raport can only be added to: the database itself refuses to change or remove a step."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

REFUSE_IN_POSTGRESQL = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$
"""


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(REFUSE_IN_POSTGRESQL)
    for change in ("UPDATE", "DELETE"):
        op.execute(_trigger(change))


def downgrade() -> None:
    on_table = " ON raport_steps" if op.get_bind().dialect.name == "postgresql" else ""
    for change in ("UPDATE", "DELETE"):
        op.execute(f"DROP TRIGGER {_name(change)}{on_table}")
    if on_table:
        op.execute("DROP FUNCTION refuse_change()")


def _trigger(change: str) -> str:
    if op.get_bind().dialect.name == "postgresql":
        refuse = "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
    else:
        refuse = "BEGIN SELECT RAISE(ABORT, 'raport_steps is append-only'); END"
    return f"CREATE TRIGGER {_name(change)} BEFORE {change} ON raport_steps {refuse}"


def _name(change: str) -> str:
    return f"raport_steps_no_{change.lower()}"
