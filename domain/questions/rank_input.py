"""A rank among the inputs of an example: as written in Kazakh or Russian, or by its code."""

from collections.abc import Mapping
from typing import Any

from domain.questions.asking import BadInput, a_word
from domain.ranks import Rank
from domain.written_ranks import rank_named


def a_rank(inputs: Mapping[str, Any], name: str = "rank") -> Rank:
    """The rank input *name*; BadInput where the words are no rank of the law."""
    rank = rank_named(a_word(inputs, name))
    if rank is None:
        raise BadInput(name, "is not a rank of the law (article 19)")
    return rank
