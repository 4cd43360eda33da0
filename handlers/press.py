"""What pressing a button means: a small typed record, packed into at most 64 bytes.

A press says what was meant and for which version of a record; who presses and what he may do is read from the database.
"""

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Self, get_type_hints

LIMIT = 64  #: bytes of callback_data


class PressFault(ValueError):
    """The packed text is not a press of this kind (an old or foreign button)."""


@dataclass(frozen=True)
class Press:
    """Base of all presses. A subclass is a frozen dataclass with `code` and fields of type int, str or bool."""

    code: ClassVar[str] = ""

    def pack(self) -> str:
        """Raise PressFault where it would not fit 64 bytes: a programming error, caught by the screen tests."""
        parts = [self.code, *(_packed(getattr(self, field.name)) for field in fields(self))]
        packed = ":".join(parts)
        if len(packed.encode()) > LIMIT or any(":" in part for part in parts):
            raise PressFault(packed)
        return packed

    @classmethod
    def unpack(cls, packed: str) -> Self:
        code, *parts = packed.split(":")
        kinds = get_type_hints(cls)
        names = [field.name for field in fields(cls)]
        if code != cls.code or len(parts) != len(names):
            raise PressFault(packed)
        try:
            return cls(**{name: _unpacked(part, kinds[name]) for name, part in zip(names, parts, strict=True)})
        except ValueError as fault:
            raise PressFault(packed) from fault


def _packed(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _unpacked(part: str, kind: type) -> Any:
    return bool(int(part)) if kind is bool else kind(part)
