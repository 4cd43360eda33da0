"""Are the catalogues what the code says? `python -m tests.locales.freshness` prints every sentence that is not.

A catalogue must hold every sentence of the code and no other, and Kazakh and Russian must translate them all, with the
same placeholders. English speaks the sentences themselves.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeAlias

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from bot.catalogues import LANGUAGES, LOCALES, catalogue_path
from storage.kinds.messages import all_sentences

ROOT: Final = Path(__file__).parent.parent.parent
SOURCES: Final = ("handlers", "bot")
KEYWORDS: Final = {"_": None, "n_": (1, 2)}
TRANSLATED: Final = ("kk", "ru")

Id: TypeAlias = str | tuple[str, ...]


def sentences() -> set[Id]:
    """Every message id in the code and in the kinds of raport; a pair where it has a plural."""
    found: set[Id] = set()
    for source in SOURCES:
        for _file, _line, message, _comments, _context in extract_from_dir(ROOT / source, keywords=KEYWORDS):
            found.add(message)
    return found | all_sentences()


def faults(folder: Path = LOCALES) -> Iterator[str]:
    """What is wrong, a line each; nothing when all is well."""
    said = sentences()
    for language in LANGUAGES:
        path = catalogue_path(folder, language)
        if not path.exists():
            yield f"{language}: there is no {path}; run `make messages`"
            continue
        with path.open("rb") as file:
            catalogue = read_po(file, locale=language)
        yield from (f"{language}: {fault}" for fault in _faults(catalogue, said, whole=language in TRANSLATED))


def _faults(catalogue: Catalog, said: set[Id], *, whole: bool) -> Iterator[str]:
    held: dict[Id, Message] = {_id(message): message for message in catalogue if message.id}
    yield from (f"missing, run `make messages`: {_short(one)}" for one in sorted(said - held.keys(), key=str))
    yield from (f"no longer said, run `make messages`: {_short(one)}" for one in sorted(held.keys() - said, key=str))
    for one in sorted(said & held.keys(), key=str):
        message = held[one]
        if whole and (message.fuzzy or not _translated(message)):
            yield f"not translated: {_short(one)}"
        yield from (f"{error}: {_short(one)}" for error in message.check(catalogue))


def _id(message: Message) -> Id:
    return tuple(message.id) if isinstance(message.id, list | tuple) else message.id


def _translated(message: Message) -> bool:
    forms = message.string if isinstance(message.string, list | tuple) else [message.string]
    return bool(forms) and all(forms)


def _short(one: Id) -> str:
    return repr(one if isinstance(one, str) else one[0])


def main() -> int:
    found = list(faults())
    sys.stdout.writelines(f"{fault}\n" for fault in found)
    sys.stdout.write(f"{len(found)} faults in the catalogues\n" if found else "The catalogues are whole and fresh.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
