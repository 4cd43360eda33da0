"""getFile."""

from sandbox.errors import bad_request
from sandbox.limits import DOWNLOAD_BYTES
from sandbox.methods.call import Call
from sandbox.shapes import Json


def get_file(call: Call) -> Json:
    """A path to download from /file/bot<token>/<path>, for files up to 20 MB."""
    stored = call.state.files.by_id(call.params.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.data) > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return stored.as_file() | {"file_path": stored.path}
