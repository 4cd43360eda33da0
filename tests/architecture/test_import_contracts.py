"""Who may know whom: the contracts hold here, and each of them finds a violation planted in a copy."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.planted import PLANTED

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("bot", "domain", "handlers", "sandbox", "storage", "tests")
LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"


@pytest.fixture(scope="module")
def verdict(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a copy in which every violation is planted; spaces and breaks made one."""
    copy = tmp_path_factory.mktemp("planted")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / ".importlinter", copy)
    for file, line, _contract in PLANTED:
        (copy / file).write_text(f"{line}\n", encoding="utf-8")
    status, said = _lint(copy)
    assert status == 1
    return said


def _lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run([LINT_IMPORTS, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, " ".join((done.stdout + done.stderr).split())


def test_the_contracts_hold() -> None:
    status, said = _lint(ROOT)
    assert status == 0, said


@pytest.mark.parametrize(("file", "line", "contract"), PLANTED, ids=[file for file, _line, _contract in PLANTED])
def test_a_planted_violation_is_found(file: str, line: str, contract: str, verdict: str) -> None:
    importer, imported = file.removesuffix(".py").replace("/", "."), line.removeprefix("import ")
    assert f"{importer} -> {imported}" in verdict
    assert f"{contract} BROKEN" in verdict
