"""What passes by itself: the database out of reach for a while. Loops wait it out; anything else ends the process."""

from typing import Final

from sqlalchemy.exc import SQLAlchemyError

STORAGE_TROUBLE: Final = (SQLAlchemyError, OSError, TimeoutError)
