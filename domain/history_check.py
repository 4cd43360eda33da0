"""Whether a kept history is still the one a printed time sheet was made from."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.check_code import CheckCode, fingerprint
from domain.history_chain import Damage, Harm, Link, damages


@dataclass(frozen=True)
class Finding:
    """What a check found; intact where no damage is named."""

    damages: tuple[Damage, ...]
    later: int = 0  #: entries added since the sheet was printed, which is as it should be

    @property
    def intact(self) -> bool:
        return not self.damages


def compare(code: CheckCode, links: Sequence[Link]) -> Finding:
    """The history against the code. One rewritten as a whole is caught by the code alone, its last entry named."""
    found = list(damages(links))
    numbers = [link.number for link in links]
    last = max(numbers, default=0)
    found += [Damage(Harm.REMOVED, number) for number in range(last + 1, code.entries + 1)]
    shown = next((link for link in links if link.number == code.entries), None)
    if shown is not None and not found and fingerprint(code.raport, shown.hash) != code.fingerprint:
        found.append(Damage(Harm.CHANGED, shown.number))
    return Finding(tuple(found), max(last - code.entries, 0))
