"""Why the rulebook does not load: the file, the key in it, and what to do next."""

from pathlib import Path


class RulebookFault(ValueError):
    """A file of the rulebook breaks a promise of the rulebook; the start stops here rather than answer wrongly."""

    def __init__(self, file: Path, key: str, trouble: str, remedy: str) -> None:
        super().__init__(f"{file}: {key or 'the whole file'}: {trouble}. {remedy}.")
        self.file = file
        self.key = key
        self.trouble = trouble
        self.remedy = remedy
