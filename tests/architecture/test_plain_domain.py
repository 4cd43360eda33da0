"""The domain is the standard library and itself; it asks no clock and opens nothing."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

DOMAIN = Path(__file__).parent.parent.parent / "domain"
FILES = sorted(DOMAIN.rglob("*.py"))
OUTSIDE = {"asyncio", "logging", "os", "pathlib", "random", "socket", "subprocess", "threading", "time", "urllib"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(DOMAIN)))
def test_a_file_of_the_domain_imports_only_what_is_pure(file: Path) -> None:
    pure = (sys.stdlib_module_names - OUTSIDE) | {"domain"}
    assert set(_imported(file)) <= pure


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names):
                yield from (name.name.partition(".")[0] for name in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.partition(".")[0]
