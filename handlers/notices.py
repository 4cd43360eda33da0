"""How a notice becomes a screen: worded when it is sent, from the state of that moment."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

from handlers.desk import Desk
from handlers.screens import Screen

#: params, the recipient's desk -> his screen, or None: the notice has lost its use and is cancelled
NoticeView: TypeAlias = Callable[[Mapping[str, Any], Desk], Awaitable[Screen | None]]
