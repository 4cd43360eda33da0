"""The sentences of the kinds for the catalogues: Babel's extractor, named in babel.cfg."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

#: the fields of a kind that hold sentences; every other text is a code
WORDED: Final = frozenset({"title", "label", "ask"})
LISTED: Final = frozenset({"body", "choices"})
KINDS: Final = Path(__file__).resolve().parents[2] / "domain" / "kinds"

Message: TypeAlias = tuple[int, str, str, list[str]]


def extract(fileobj: Any, _keywords: Any, _comment_tags: Any, options: Any) -> Iterator[Message]:  # noqa: ARG001 - Babel passes it by this name
    """Every sentence of one file, as Babel wants it: line, function, message, comments."""
    for sentence in sentences(yaml.safe_load(fileobj)):
        yield 1, "_", sentence, []


def sentences(held: Any) -> Iterator[str]:
    """The sentences of a kind as it stands in its file."""
    if isinstance(held, Mapping):
        for name, value in held.items():
            yield from _of_field(name, value)
    elif isinstance(held, list):
        for value in held:
            yield from sentences(value)


def _of_field(name: str, value: Any) -> Iterator[str]:
    if name in WORDED and isinstance(value, str):
        yield value
    elif name in LISTED:
        yield from value.values() if isinstance(value, Mapping) else value
    else:
        yield from sentences(value)


def all_sentences(folder: Path = KINDS) -> frozenset[str]:
    """Every sentence of every kind there is."""
    files = folder.glob("*.yaml")
    return frozenset(one for file in files for one in sentences(yaml.safe_load(file.read_text(encoding="utf-8"))))
