"""The share of mutants of the rules that died: `python -m tests.mutation_share 90`, from mutmut's stats."""

import json
import sys
from pathlib import Path
from typing import Final

STATS: Final = Path("mutants") / "mutmut-cicd-stats.json"


def share(stats: dict[str, int]) -> float:
    """Per cent of the mutants tried that died; one that never ends counts as dead, one no test reaches does not."""
    dead = stats["killed"] + stats["timeout"] + stats["segfault"]
    alive = stats["survived"] + stats["no_tests"] + stats["suspicious"]
    return 100 * dead / max(dead + alive, 1)


def main(at_least: float) -> int:
    """0 when enough died, 1 when not, 2 when nothing was counted."""
    if not STATS.exists():
        sys.stderr.write(f"{STATS} is not there. Run `make mutants`, which counts first.\n")
        return 2
    died = share(json.loads(STATS.read_text(encoding="utf-8")))
    sys.stdout.write(f"{died:.1f} % of the mutants died, {at_least:g} % are asked for\n")
    return 0 if died >= at_least else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
