"""One violation of each import contract, to be planted into a copy of the tree."""

from typing import Final

LAYERS: Final = "tests over bot over handlers and storage over domain"

#: file, the line that must not be there, and the contract that must find it
PLANTED: Final = (
    ("domain/planted.py", "import handlers.screens", LAYERS),
    ("handlers/planted.py", "import storage.work", LAYERS),
    ("storage/planted.py", "import handlers.ports", LAYERS),
    ("bot/planted.py", "import tests.people", LAYERS),
    ("domain/planted_yaml.py", "import yaml", "The domain knows the standard library alone"),
    ("handlers/leave/planted.py", "import aiogram", "Of the handlers, only the wires know the channel"),
    ("handlers/planted_database.py", "import sqlalchemy", "Handlers know no database, no web and no scheduler"),
    ("storage/planted_channel.py", "import aiogram", "Storage knows no channel and no web"),
    ("sandbox/planted.py", "import domain.people", "The stand-in imports nothing of ours, nor aiogram"),
)
