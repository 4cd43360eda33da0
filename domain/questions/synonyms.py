"""Other words an example may use for a code of an act."""

from collections.abc import Mapping


def same_as(words: Mapping[str, str], word: str) -> str:
    """The code *word* stands for; the word itself where it has no other."""
    return words.get(word, word)
