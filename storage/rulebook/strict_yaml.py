"""YAML without surprises: a key written twice or an impossible date is refused, with its line."""

import re
from collections.abc import Hashable
from pathlib import Path
from typing import Any, Final

import yaml

from storage.rulebook.fault import RulebookFault

_TIMESTAMP: Final = "tag:yaml.org,2002:timestamp"
_BOOL: Final = "tag:yaml.org,2002:bool"


class _TwiceWritten(yaml.MarkedYAMLError):
    """One mapping holds the same key twice; plain YAML would silently keep the last."""


class _StrictLoader(yaml.CSafeLoader):
    """The safe loader that also refuses repeated keys; an impossible date stays text for its field to refuse."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise _TwiceWritten(problem=str(key), problem_mark=key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep)


def _date_or_text(loader: _StrictLoader, node: yaml.ScalarNode) -> Any:
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError:
        return loader.construct_scalar(node)


_StrictLoader.add_constructor(_TIMESTAMP, _date_or_text)


class _ExampleLoader(_StrictLoader):
    """For worked examples: dates stay text, so that an impossible one spoils one example; `on` and `yes` are words."""

    yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag not in {_TIMESTAMP, _BOOL}]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_ExampleLoader.add_implicit_resolver(_BOOL, re.compile("^(?:true|false)$", re.IGNORECASE), list("tTfF"))


def read_yaml(file: Path) -> Any:
    """The content of *file*; RulebookFault says what is wrong with it and what to do."""
    return _read(file, _StrictLoader)


def read_examples(file: Path) -> Any:
    """A file of worked examples, with its dates as text and its keys as written (a key 'on' is a word)."""
    return _read(file, _ExampleLoader)


def _read(file: Path, loader: type[_StrictLoader]) -> Any:
    try:
        with file.open(encoding="utf-8") as stream:
            return yaml.load(stream, loader)  # noqa: S506 -- a subclass of SafeLoader: no objects are built
    except _TwiceWritten as fault:
        line = fault.problem_mark.line + 1 if fault.problem_mark else 0
        trouble = f"the key is written twice, the second time on line {line}"
        raise RulebookFault(file, str(fault.problem), trouble, "Keep one of the two") from None
    except yaml.YAMLError as fault:
        remedy = "Mend the indentation or the quotes there"
        raise RulebookFault(file, "", f"this is not readable YAML ({_one_line(fault)})", remedy) from None
    except UnicodeDecodeError:
        raise RulebookFault(file, "", "the text is not UTF-8", "Save the file as UTF-8") from None
    except OSError as fault:
        reason = (fault.strerror or "it cannot be read").lower()
        raise RulebookFault(file, "", reason, "Check the path and that the file may be read") from None


def read_mapping(file: Path) -> dict[str, Any]:
    """The content of *file*, which must be a mapping of named entries; an empty file holds none."""
    content = read_yaml(file)
    if not isinstance(content, dict):
        raise RulebookFault(file, "", "the file is not a list of named entries", "Begin each entry with 'name:'")
    return content


def _one_line(fault: yaml.YAMLError) -> str:
    return " ".join(str(fault).split())
