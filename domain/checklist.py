"""Papers or conditions the law lists together, and which of them a person still lacks."""

from collections.abc import Collection
from dataclasses import dataclass

from domain.law import Because, Norm


@dataclass(frozen=True)
class Checklist:
    """What is needed, in the order of the act, and what of it is not there."""

    needed: tuple[str, ...]
    lacking: tuple[str, ...]
    because: Because

    @property
    def complete(self) -> bool:
        return not self.lacking


def checklist(norm: Norm, given: Collection[str], needed: tuple[str, ...] | None = None) -> Checklist:
    """What *norm* lists against what is *given*; *needed* where the case at hand needs only a part of the list."""
    wanted = norm.codes if needed is None else needed
    lacking = tuple(code for code in wanted if code not in given)
    return Checklist(wanted, lacking, Because.of(norm, given=", ".join(code for code in wanted if code in given)))
