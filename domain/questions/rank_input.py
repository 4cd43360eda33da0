"""A rank among the inputs of an example: as written in Kazakh or Russian, or by its code in any English spelling."""

from collections.abc import Mapping
from typing import Any

from domain.questions.asking import BadInput, a_word
from domain.ranks import Rank
from domain.written_ranks import rank_named


def a_rank(inputs: Mapping[str, Any], name: str = "rank") -> Rank:
    """The rank input *name*; BadInput where the words are no rank of the law."""
    word = a_word(inputs, name)
    rank = rank_named(word) or rank_named(_code(word))
    if rank is None:
        raise BadInput(name, "is not a rank of the law (article 19)")
    return rank


def _code(word: str) -> str:
    return "_".join(word.casefold().replace("-", " ").split())
