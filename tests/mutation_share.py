"""How many mutants died, and why the others live: `python -m tests.mutation_share 90`, after `mutmut run`.

Writes docs/mutants.md: the figure, and every survivor with the reason kept for it in tests/mutants.yaml.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from storage.rulebook.strict_yaml import read_yaml

STATS: Final = Path("mutants") / "mutmut-cicd-stats.json"
REASONS: Final = Path("tests") / "mutants.yaml"
PAGE: Final = Path("docs") / "mutants.md"
NAMED: Final = re.compile(r"(?P<module>[\w.]+)\.x(?:_|ǁ(?P<owner>\w+)ǁ)(?P<function>\w+)__mutmut_\d+")
ALIVE: Final = ("survived", "no tests", "suspicious")
HEADING: Final = """\
# Mutants that live

`make mutants` changes `domain/` one place at a time and runs `tests/domain`; a change that no test notices lives. Which
modules are changed stands in `setup.cfg`. This page is written by that command; the reasons are kept in
`tests/mutants.yaml`.

"""


@dataclass(frozen=True)
class Survivor:
    """A change no test noticed."""

    where: str  #: module, class and function
    was: str
    becomes: str


@dataclass(frozen=True)
class Reason:
    """Why a change in this place cannot be noticed, or need not be."""

    where: str
    was: str  #: a part of the line before the change
    becomes: str  #: a part of the line after it
    reason: str

    def fits(self, one: Survivor) -> bool:
        return self.where == one.where and self.was in one.was and self.becomes in one.becomes


def share(stats: dict[str, int]) -> float:
    """Per cent of the mutants tried that died; one that never ends counts as dead, one no test reaches does not."""
    dead, tried = _counted(stats)
    return 100 * dead / max(tried, 1)


def _counted(stats: dict[str, int]) -> tuple[int, int]:
    dead = stats["killed"] + stats["timeout"] + stats["segfault"]
    return dead, dead + stats["survived"] + stats["no_tests"] + stats["suspicious"]


def figure(stats: dict[str, int]) -> str:
    dead, tried = _counted(stats)
    return f"{dead} of {tried} mutants died: {share(stats):.1f} %"


def where(name: str) -> str:
    """ "domain.iin.x_digit__mutmut_3" -> "domain.iin.digit", a method with its class before it."""
    found = NAMED.fullmatch(name)
    return ".".join(part for part in found.groups() if part) if found else name


def survivor(name: str, diff: str) -> Survivor:
    """The changed lines of a unified diff; of several the first that differ."""
    lines = diff.splitlines()
    gone = [line[1:].strip() for line in lines if line.startswith("-") and not line.startswith("---")]
    come = [line[1:].strip() for line in lines if line.startswith("+") and not line.startswith("+++")]
    return Survivor(where(name), " ".join(gone), " ".join(come))


def page(figures: str, survivors: Iterable[Survivor], reasons: Sequence[Reason]) -> str:
    told = sorted({(one.where, one.was, one.becomes, reason_of(one, reasons)) for one in survivors})
    entries = (f"## `{place}`\n\n```diff\n- {was}\n+ {becomes}\n```\n\n{why}\n" for place, was, becomes, why in told)
    return HEADING + f"{figures}.\n\n" + "\n".join(entries)


def reason_of(one: Survivor, reasons: Sequence[Reason]) -> str:
    """Empty where none is kept."""
    return next((kept.reason for kept in reasons if kept.fits(one)), "")


def read_reasons(file: Path = REASONS) -> tuple[Reason, ...]:
    return tuple(Reason(**{"becomes": "", **entry}) for entry in read_yaml(file))


def _mutmut(*args: str) -> str:
    done = subprocess.run([sys.executable, "-m", "mutmut", *args], capture_output=True, text=True, check=True)
    return done.stdout


def _survivors() -> list[Survivor]:
    listed = (line.strip().rpartition(": ") for line in _mutmut("results").splitlines())
    return [survivor(name, _mutmut("show", name)) for name, _, fate in listed if fate in ALIVE]


def main(at_least: float) -> int:
    """0 when enough died, 1 when not, 2 when nothing was counted."""
    if not STATS.exists():
        sys.stderr.write(f"{STATS} is not there. Run `make mutants`, which counts first.\n")
        return 2
    stats, survivors, reasons = json.loads(STATS.read_text(encoding="utf-8")), _survivors(), read_reasons()
    PAGE.write_text(page(figure(stats), survivors, reasons), encoding="utf-8")
    for one in survivors:
        if not reason_of(one, reasons):
            sys.stdout.write(f"no reason in {REASONS}: {one.where}: {one.was} -> {one.becomes}\n")
    sys.stdout.write(f"{figure(stats)}; {at_least:g} % are asked for\n")
    return 0 if share(stats) >= at_least else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
