"""The whole rulebook: every parameter file, and the unit's own file where there is one."""

from collections.abc import Mapping
from pathlib import Path

from domain.act import Act
from domain.law import Norm, Rulebook
from storage.rulebook.acts import load_acts
from storage.rulebook.fault import RulebookFault
from storage.rulebook.fields import Entry
from storage.rulebook.norms import norms_of
from storage.rulebook.overrides import unit_rules
from storage.rulebook.places import ACTS, PARAMETERS
from storage.rulebook.strict_yaml import read_mapping


def load_rulebook(parameters: Path = PARAMETERS, unit_file: Path | None = None, acts: Path = ACTS) -> Rulebook:
    """Every dated value there is; RulebookFault names the file, the key and the remedy of the first trouble met."""
    known = load_acts(acts)
    files = sorted(parameters.glob("*.yaml"))
    if not files:
        raise RulebookFault(parameters, "", "there is no parameter file here", "Restore the folder domain/parameters")
    law = tuple(norm for file in files for norm in _norms_in(file, known))
    return Rulebook(law + (unit_rules(unit_file, law) if unit_file else ()))


def _norms_in(file: Path, acts: Mapping[str, Act]) -> tuple[Norm, ...]:
    """The norms of one file; a key is the file's topic and the entry's name: contract.renewal_filing_lead."""
    entries = (Entry.of(file, f"{file.stem}.{name}", held) for name, held in read_mapping(file).items())
    return tuple(norm for entry in entries for norm in norms_of(entry, acts))
