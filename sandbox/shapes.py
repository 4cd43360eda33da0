"""Names for the loose JSON that the Bot API speaks."""

from typing import Any

Json = dict[str, Any]  #: one Bot API object: field name to JSON value
Entity = dict[str, Any]  #: a MessageEntity; offset and length count UTF-16 units
Rows = list[list[Json]]  #: the rows of a keyboard
