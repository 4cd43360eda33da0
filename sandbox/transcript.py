"""A chat as the person sees it now, for the page, for tests and for scripts."""

from collections.abc import Iterator
from dataclasses import asdict

from sandbox.chats import Chat
from sandbox.entities import as_html
from sandbox.files import StoredFile
from sandbox.messages import Message
from sandbox.shapes import Json


def transcript(chat: Chat) -> Json:
    bot, person = chat.bot, chat.person
    language = person.language[:2]
    return {
        "bot": {"username": bot.username, "name": bot.text("name", language) or bot.name},
        "description": bot.text("description", language),
        "user": person.as_user() | {"phone": person.phone, "role": person.role, "deactivated": person.deactivated},
        "seq": chat.seq,
        "started": chat.started,
        "blocked": chat.blocked,
        "action": chat.action,
        "commands": bot.commands.seen_by(person.id, language),
        "reply_keyboard": chat.reply_keyboard,
        "keyboard_hidden": chat.keyboard_hidden,
        "force_reply": chat.force_reply,
        "messages": [_message(message) for message in chat.messages.values()],
        "answers": [asdict(answer) for answer in chat.answers],
        "unanswered_taps": [tap.callback_id for tap in chat.taps.values() if not tap.answered],
    }


def _message(message: Message) -> Json:
    content = message.content
    return {
        "message_id": message.message_id,
        "from": "bot" if message.by_bot else "user",
        "seq": message.seq,
        "date": message.date,
        "edits": message.edits,
        "text": content.text,
        "entities": content.entities,
        "html": as_html(content.text, content.entities),
        "document": _download(content.document),
        "photo": _download(content.photo),
        "contact": content.contact,
        "reply_to": message.reply_to,
        "inline_keyboard": message.keyboard,
        "earlier_keyboards": message.keyboards_before,
    }


def _download(stored: StoredFile | None) -> Json | None:
    if stored is None:
        return None
    return stored.as_document() | {"url": f"/control/files/{stored.file_id}"}


def bot_said(chat: Chat, after_seq: int = 0) -> Iterator[str]:
    """Texts, file names and callback answers of the bot that came or changed after `after_seq`."""
    for message in chat.messages.values():
        if message.by_bot and message.seq > after_seq:
            document = message.content.document
            yield message.content.text + (f"\n{document.name}" if document else "")
    for answer in chat.answers:
        if answer.seq > after_seq:
            yield answer.text
