"""Where the rulebook lies."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PARAMETERS: Final = ROOT / "domain" / "parameters"
LAW: Final = ROOT / "domain" / "law"
ACTS: Final = LAW / "acts.yaml"
CALENDAR: Final = LAW / "calendar.yaml"
CATALOGUE: Final = LAW / "catalogue"
STATES: Final = LAW / "states"
