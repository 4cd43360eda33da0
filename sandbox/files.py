"""The files that bots and people have sent, kept in memory."""

import hashlib
import mimetypes
import secrets
from dataclasses import dataclass

from sandbox.pictures import picture_size
from sandbox.shapes import Json


@dataclass(frozen=True)
class StoredFile:
    file_id: str
    unique_id: str
    name: str
    mime: str
    data: bytes
    path: str  #: file_path of getFile

    def as_file(self) -> Json:
        return self._ids() | {"file_size": len(self.data)}

    def as_document(self) -> Json:
        return self._ids() | {"file_name": self.name, "mime_type": self.mime, "file_size": len(self.data)}

    def as_photo(self) -> list[Json]:
        """One size is enough: Telegram's smaller ones are made for thumbnails."""
        width, height = picture_size(self.data) or (0, 0)
        return [self.as_file() | {"width": width, "height": height}]

    def _ids(self) -> Json:
        return {"file_id": self.file_id, "file_unique_id": self.unique_id}


class FileShelf:
    """Files by id and by the path that getFile hands out."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def put(self, name: str, data: bytes, folder: str) -> StoredFile:
        number = len(self._by_id)
        extension = f".{name.rpartition('.')[2]}" if "." in name else ""
        stored = StoredFile(
            file_id=f"BQAC{number}{secrets.token_urlsafe(24)}",
            unique_id=hashlib.sha256(data).hexdigest()[:16],
            name=name,
            mime=mimetypes.guess_type(name)[0] or "application/octet-stream",
            data=data,
            path=f"{folder}/file_{number}{extension}",
        )
        self._by_id[stored.file_id] = self._by_path[stored.path] = stored
        return stored

    def by_id(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)
