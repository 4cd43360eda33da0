"""The catalogues of locales/, compiled in memory when the bot starts: what translators edit is what runs."""

from collections.abc import Mapping
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LANGUAGES: Final = ("kk", "ru", "en")  #: Kazakh first: the state language
DOMAIN: Final = "sarbaz"
LOCALES: Final = Path(__file__).parent.parent / "locales"

Catalogues = Mapping[str, NullTranslations]


def load_catalogues(folder: Path = LOCALES) -> Catalogues:
    """One catalogue per language. A language without a file speaks the message ids, which are English."""
    return MappingProxyType({language: _load(catalogue_path(folder, language)) for language in LANGUAGES})


def catalogue_path(folder: Path, language: str) -> Path:
    return folder / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def _load(path: Path) -> NullTranslations:
    if not path.exists():
        return NullTranslations()
    with path.open("rb") as source:
        catalogue = read_po(source)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)
