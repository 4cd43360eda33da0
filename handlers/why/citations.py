"""Which act a value rests on and where in it: laws and codes have articles, decrees and orders have paragraphs."""

import re
from collections.abc import Mapping
from typing import Final

from domain.act import Act
from handlers.screens import Text, _

Acts = Mapping[str, Act]

#: the rulebook's way of writing a place in a law: "46 p.1(1)", "46 p.1 part 2", "20, notes 1-2"
_ARTICLE: Final = re.compile(
    r"(?P<article>[\d-]+)(?: p\.(?P<paragraph>\S+))?(?: part (?P<part>\d+))?(?:, notes (?P<notes>\S+))?"
)
_BY_PARAGRAPHS: Final = ("decree-", "order-")


def act_words(key: str, acts: Acts) -> Text | str:
    """The act by its sort and number; one that is not in the register by its key."""
    act = acts.get(key)
    if act is None:
        return key
    match key.partition("-")[0]:
        case "law":
            return _("Law No. %(number)s", number=act.number)
        case "decree":
            return _("Decree No. %(number)s", number=act.number)
        case "order":
            return _("Order No. %(number)s", number=act.number)
        case _:
            return _("Code No. %(number)s", number=act.number)


def place_words(key: str, place: str) -> Text:
    """The paragraph of a decree or an order, the article of a law with its paragraph and part."""
    if key.startswith(_BY_PARAGRAPHS):
        return _("paragraph %(paragraph)s", paragraph=place)
    found = _ARTICLE.fullmatch(place)
    parts = {name: said for name, said in found.groupdict().items() if said} if found else {"article": place}
    match tuple(parts):
        case ("article", "paragraph"):
            return _("article %(article)s, paragraph %(paragraph)s", **parts)
        case ("article", "paragraph", "part"):
            return _("article %(article)s, paragraph %(paragraph)s, part %(part)s", **parts)
        case ("article", "notes"):
            return _("article %(article)s, notes %(notes)s", **parts)
        case _:
            return _("article %(article)s", article=place)
