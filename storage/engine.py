"""Engines for the two databases. Who makes an engine disposes it: an undisposed aiosqlite engine hangs the exit.

SQLite has one writer, so one process uses one connection: units of work wait for it in fair order, and each begins
with BEGIN IMMEDIATE, since the driver's own default loses concurrent changes without an error. A unit of work opened
inside another would wait for itself; it fails after POOL_TIMEOUT seconds.
PostgreSQL: READ COMMITTED with guarded updates; every timeout is off by default there, so all are set.
"""

from typing import Any, Final

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, ConnectionPoolEntry

from storage.journal import journal_mode

POOL_TIMEOUT: Final = 20  #: seconds to wait for a connection
BUSY_TIMEOUT: Final = 15_000  #: milliseconds SQLite waits for another process
POSTGRESQL_SETTINGS: Final = {
    "statement_timeout": "15000",  # milliseconds, as the two below
    "lock_timeout": "10000",
    "idle_in_transaction_session_timeout": "30000",
    "timezone": "UTC",
}


class UnknownDatabase(ValueError):
    """The address names neither SQLite nor PostgreSQL with their async drivers."""

    def __init__(self, driver: str) -> None:
        super().__init__(f"{driver} is not served; use sqlite+aiosqlite or postgresql+asyncpg")
        self.driver = driver


def make_engine(url: str) -> AsyncEngine:
    """An engine for sqlite+aiosqlite:///path or postgresql+asyncpg://user@host/name; raise UnknownDatabase."""
    match make_url(url).drivername:
        case "sqlite+aiosqlite":
            return _sqlite(url)
        case "postgresql+asyncpg":
            return _postgresql(url)
        case other:
            raise UnknownDatabase(other)


def _sqlite(url: str) -> AsyncEngine:
    engine = create_async_engine(
        url, poolclass=AsyncAdaptedQueuePool, pool_size=1, max_overflow=0, pool_timeout=POOL_TIMEOUT
    )
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_immediate)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    driver: Any = connection
    driver.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT}",
        f"journal_mode={journal_mode()}",
        "foreign_keys=ON",
        "synchronous=FULL",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgresql(url: str) -> AsyncEngine:
    return create_async_engine(
        url,
        pool_size=10,
        max_overflow=10,
        pool_timeout=POOL_TIMEOUT,
        pool_pre_ping=True,
        isolation_level="READ COMMITTED",
        connect_args={"server_settings": POSTGRESQL_SETTINGS},
    )
