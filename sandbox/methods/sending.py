"""sendMessage, sendDocument, sendPhoto, sendChatAction."""

from typing import Final, Literal

from sandbox.entities import Formatted, formatted
from sandbox.errors import bad_request
from sandbox.files import StoredFile
from sandbox.keyboards import parse_markup
from sandbox.limits import CAPTION_UNITS, PHOTO_BYTES, TEXT_UNITS, utf16_units
from sandbox.messages import Content
from sandbox.methods.call import Call
from sandbox.pictures import picture_size
from sandbox.shapes import Json

_UPLOADS: Final = {"upload_photo", "upload_video", "upload_voice", "upload_document", "upload_video_note"}
_RECORDINGS: Final = {"record_video", "record_voice", "record_video_note"}
_ACTIONS: Final = _UPLOADS | _RECORDINGS | {"typing", "choose_sticker", "find_location"}


def checked_text(call: Call) -> Formatted:
    """The text parameter as a reader will see it: 1–4096 UTF-16 units after entities."""
    params = call.params
    text, entities = formatted(params.text("text"), params.text("parse_mode"), params.value("entities") or [])
    if not text:
        raise bad_request("message text is empty")
    if utf16_units(text) > TEXT_UNITS:
        raise bad_request("message is too long")
    return text, entities


def checked_caption(call: Call) -> Formatted:
    """The caption parameter: at most 1024 UTF-16 units after entities."""
    params = call.params
    explicit = params.value("caption_entities") or []
    caption, entities = formatted(params.text("caption"), params.text("parse_mode"), explicit)
    if utf16_units(caption) > CAPTION_UNITS:
        raise bad_request("message caption is too long")
    return caption, entities


def send_message(call: Call) -> Json:
    chat_is_named(call)
    text, entities = checked_text(call)
    return _send(call, Content(text, entities))


def send_document(call: Call) -> Json:
    chat_is_named(call)
    caption, entities = checked_caption(call)
    return _send(call, Content(caption, entities, document=_file(call, "document")))


def send_photo(call: Call) -> Json:
    chat_is_named(call)
    caption, entities = checked_caption(call)
    photo = _file(call, "photo")
    if len(photo.data) > PHOTO_BYTES:
        size = f"file of size {len(photo.data)} bytes is too big for a photo"
        raise bad_request(f"{size}; the maximum size is {PHOTO_BYTES} bytes")
    if picture_size(photo.data) is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return _send(call, Content(caption, entities, photo=photo))


def send_chat_action(call: Call) -> Literal[True]:
    chat = call.open_chat()
    action = call.params.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.action = action
    chat.changed()
    return True


def chat_is_named(call: Call) -> None:
    """Telegram complains of a missing chat_id before it looks at the text."""
    if not call.params.text("chat_id"):
        raise bad_request("chat_id is empty")


def _send(call: Call, content: Content) -> Json:
    markup = parse_markup(call.params.raw("reply_markup"))
    chat = call.open_chat()
    reply_to = _reply_to(call, set(chat.messages))
    call.take_turn(chat)
    date = call.state.clock.stamp()
    message = chat.add(content, by_bot=True, date=date, markup=markup, reply_to=reply_to)
    rendered = message.rendered(call.bot, chat.person)
    if reply_to:
        rendered["reply_to_message"] = chat.messages[reply_to].rendered(call.bot, chat.person)
    return rendered


def _reply_to(call: Call, known: set[int]) -> int | None:
    wanted = call.params.value("reply_parameters")
    if not wanted:
        return None
    if "message_id" not in wanted:
        raise bad_request('can\'t find field "message_id"')
    if wanted["message_id"] in known:
        return int(wanted["message_id"])
    if wanted.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _file(call: Call, field: Literal["document", "photo"]) -> StoredFile:
    """A new upload or a file that was sent before, by its file_id."""
    if upload := call.params.upload(field):
        if not upload.data:
            raise bad_request("file must be non-empty")
        return call.state.files.put(upload.name, upload.data, f"{field}s")
    file_id = call.params.text(field)
    if not file_id:
        raise bad_request(f"there is no {field} in the request")
    if stored := call.state.files.by_id(file_id):
        return stored
    raise bad_request("wrong file identifier/HTTP URL specified")
