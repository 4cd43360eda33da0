"""Which SQLite may keep a write-ahead log.

Versions 3.7.0 to 3.51.2 can corrupt a WAL database with two connections while one checkpoints; the fix was carried
back to 3.50.7 and 3.44.6. Elsewhere the old rollback journal is used: slower, and never wrong.
"""

import sqlite3
from typing import Literal

FIXED = (3, 51, 3)
FIXED_IN_SERIES = {(3, 50): 7, (3, 44): 6}  #: series that got the fix: the first patch that has it


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Whether this version of SQLite is free of the WAL-reset bug."""
    patch = FIXED_IN_SERIES.get(version[:2])
    return version >= FIXED or (patch is not None and version[2] >= patch)


def journal_mode(version: tuple[int, int, int] = sqlite3.sqlite_version_info) -> Literal["WAL", "DELETE"]:
    """The journal to use with this version of SQLite."""
    return "WAL" if wal_is_safe(version) else "DELETE"
