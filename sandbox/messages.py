"""A message as it stands now, with what it was before."""

from dataclasses import dataclass, field

from sandbox.accounts import BotAccount, Person
from sandbox.files import StoredFile
from sandbox.shapes import Entity, Json, Rows


@dataclass(frozen=True)
class Content:
    """What a message says: a text, or a document, photo or contact with a caption."""

    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    document: StoredFile | None = None
    photo: StoredFile | None = None
    contact: Json | None = None
    origin: Json | None = None  #: MessageOrigin of a forwarded message

    @property
    def has_media(self) -> bool:
        return bool(self.document or self.photo)

    def as_fields(self) -> Json:
        fields: Json = {}
        if self.text:
            names = ("caption", "caption_entities") if self.has_media else ("text", "entities")
            fields = {names[0]: self.text} | ({names[1]: self.entities} if self.entities else {})
        if self.document:
            fields["document"] = self.document.as_document()
        if self.photo:
            fields["photo"] = self.photo.as_photo()
        if self.contact:
            fields["contact"] = self.contact
        if self.origin:
            fields["forward_origin"] = self.origin
        return fields


@dataclass
class Message:
    message_id: int
    by_bot: bool
    date: int  #: seconds since the epoch on the demo clock
    content: Content
    keyboard: Rows = field(default_factory=list)  #: the inline keyboard, empty when there is none
    plain_markup: bool = True  #: False when it carried a reply keyboard: Telegram edits no such message
    reply_to: int | None = None
    edit_date: int | None = None
    edits: int = 0
    seq: int = 0  #: the chat's change number of its last change
    keyboards_before: list[Rows] = field(default_factory=list)  #: earlier inline keyboards, oldest first

    def rendered(self, bot: BotAccount, person: Person) -> Json:
        """The Bot API's Message."""
        sender = bot.as_user() if self.by_bot else person.as_user()
        body: Json = {"message_id": self.message_id, "from": sender, "chat": person.as_chat(), "date": self.date}
        if self.edit_date:
            body["edit_date"] = self.edit_date
        body |= self.content.as_fields()
        return body | ({"reply_markup": {"inline_keyboard": self.keyboard}} if self.keyboard else {})
