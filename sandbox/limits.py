"""The sizes Telegram enforces (Bot API 10.3); text is counted in UTF-16 units after entities are parsed."""

from typing import Final

TEXT_UNITS: Final = 4096
CAPTION_UNITS: Final = 1024
CALLBACK_DATA_BYTES: Final = 64
CALLBACK_ANSWER_UNITS: Final = 200
BUTTONS_IN_KEYBOARD: Final = 100
COPY_TEXT_UNITS: Final = 256
PLACEHOLDER_UNITS: Final = 64
UPLOAD_BYTES: Final = 50 * 1024 * 1024
PHOTO_BYTES: Final = 10 * 1024 * 1024
DOWNLOAD_BYTES: Final = 20 * 1024 * 1024
COMMANDS: Final = 100
COMMAND_DESCRIPTION_UNITS: Final = 256
NAME_UNITS: Final = 64
DESCRIPTION_UNITS: Final = 512
SHORT_DESCRIPTION_UNITS: Final = 120
START_PAYLOAD_UNITS: Final = 64

MESSAGE_WAITS_SECONDS: Final = 24 * 3600  #: an undelivered message is dropped after a day
TAP_WAITS_SECONDS: Final = 150  #: an undelivered callback query is dropped, and an unanswered one grows too old
DELETABLE_SECONDS: Final = 48 * 3600  #: messages older than two days can't be deleted by a bot
QUIET_WEEK_SECONDS: Final = 7 * 24 * 3600  #: after it the next update id is drawn anew


def utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
