"""The database for a command that does its work and ends."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.settings import Settings
from storage.engine import make_engine
from storage.migrate import upgrade


@asynccontextmanager
async def database_of(settings: Settings) -> AsyncIterator[AsyncEngine]:
    """With the present schema; disposed in the end. The folder of an embedded database is made if missing."""
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = make_engine(settings.database_url)
    try:
        await upgrade(engine)
        yield engine
    finally:
        await engine.dispose()
