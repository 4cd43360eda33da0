"""Where the rulebook lies."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PARAMETERS: Final = ROOT / "domain" / "parameters"
FOLDER: Final = ROOT / "domain" / "acts"
ACTS: Final = FOLDER / "acts.yaml"
CALENDAR: Final = FOLDER / "calendar.yaml"
CATALOGUE: Final = FOLDER / "catalogue"
STATES: Final = FOLDER / "states"
