"""An import is proven on both databases: storage's own fixtures serve here."""

from tests.storage.conftest import address, engine, engines, postgresql, url, work

__all__ = ["address", "engine", "engines", "postgresql", "url", "work"]
