"""Errors of the service with their codes; their prose lives where people read."""

from domain.people import PersonId


class NotOnRoster(LookupError):
    """No such person on the roster."""

    def __init__(self, person: PersonId) -> None:
        super().__init__(f"person {person} is not on the roster")
        self.person = person
