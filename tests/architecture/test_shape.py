"""The house's own habits, as far as a machine can see them: short functions, short files, one sender."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent.parent
OURS = ("bot", "domain", "handlers", "storage", "sandbox")
LONGEST_FUNCTION = 45  #: lines
LONGEST_FILE = 400  #: lines
USUAL_FUNCTION = 6  #: lines of the median body


def _files() -> Iterator[Path]:
    for package in OURS:
        yield from (file for file in (ROOT / package).rglob("*.py") if "versions" not in file.parts)


def _functions() -> Iterator[tuple[str, int]]:
    for file in _files():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{file.relative_to(ROOT)}:{node.name}", (node.end_lineno or 0) - node.body[0].lineno + 1


def test_no_function_is_longer_than_a_screen() -> None:
    assert [name for name, lines in _functions() if lines > LONGEST_FUNCTION] == []


def test_most_functions_are_a_few_lines() -> None:
    assert median(lines for _name, lines in _functions()) <= USUAL_FUNCTION


def test_no_file_holds_more_than_one_idea_can_fill() -> None:
    long = {str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines()) for file in _files()}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_FILE} == {}


def test_messages_are_sent_by_the_renderer_alone() -> None:
    """Elsewhere a message would go unpaced, unsplit and before the commit."""
    senders = [
        str(file.relative_to(ROOT))
        for package in ("bot", "handlers")
        for file in (ROOT / package).rglob("*.py")
        if "SendMessage" in (text := file.read_text(encoding="utf-8")) or "bot.send_" in text or ".answer(text" in text
    ]
    assert senders == ["bot/renderer/delivery.py"]
