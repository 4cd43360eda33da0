"""Alembic's way in. Code calls storage.migrate, which gives a connection; the alembic command gives `-x url=…`."""

import asyncio
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection

from storage.engine import make_engine
from storage.instants import Instant
from storage.tables import metadata


def as_frozen(_kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Migrations outlive the code: they name the database's own type, not ours."""
    return "sa.DateTime(timezone=True)" if isinstance(item, Instant) else False


def run(connection: Connection) -> None:
    """Run the migrations in the connection's transaction."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=True,
        transactional_ddl=True,
        render_item=as_frozen,
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_from_command(url: str) -> None:
    engine = make_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(run)
    finally:
        await engine.dispose()


given: Connection | None = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    asyncio.run(run_from_command(context.get_x_argument(as_dictionary=True)["url"]))
