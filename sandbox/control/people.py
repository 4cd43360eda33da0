"""/control/bots and /control/users: who takes part."""

from fastapi import APIRouter, HTTPException

from sandbox.accounts import Person
from sandbox.control.orders import NewBot, NewUser, UserChange
from sandbox.shapes import Json
from sandbox.state import State


class PeopleDesk:
    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/bots", self.bots, methods=["GET"])
        router.add_api_route("/bots", self.add_bot, methods=["POST"], status_code=201)
        router.add_api_route("/users", self.users, methods=["GET"])
        router.add_api_route("/users", self.add_user, methods=["POST"], status_code=201)
        router.add_api_route("/users/{user_id}", self.change_user, methods=["PATCH"])
        router.add_api_route("/users/{user_id}", self.delete_user, methods=["DELETE"])
        return router

    async def bots(self) -> list[Json]:
        """The bots, without their tokens."""
        return [bot.as_user() for bot in self._state.bots.values()]

    async def add_bot(self, order: NewBot) -> Json:
        number, _, secret = order.token.partition(":")
        if not number.isdecimal() or not secret:
            raise HTTPException(400, {"error": "bad_token", "wanted": "<digits>:<anything>"})
        return self._state.add_bot(order.token, order.username, order.name or order.username).as_user()

    async def users(self) -> list[Json]:
        return [_shown(person) for person in self._state.people.values()]

    async def add_user(self, order: NewUser) -> Json:
        user_id = order.id or self._state.free_person_id()
        if user_id in self._state.people:
            raise HTTPException(409, {"error": "user_exists", "id": user_id})
        person = Person(
            id=user_id,
            first_name=order.first_name,
            last_name=order.last_name,
            username=order.username,
            language=order.language_code,
            phone=order.phone,
            role=dict(order.role),
        )
        return _shown(self._state.add_person(person))

    async def change_user(self, user_id: int, change: UserChange) -> Json:
        person = self._known(user_id)
        fields = change.model_dump(exclude_none=True)
        person.language = fields.pop("language_code", person.language)
        for name, value in fields.items():
            setattr(person, name, value)
        self._redraw(user_id)
        return _shown(person)

    async def delete_user(self, user_id: int) -> Json:
        """The person deletes the Telegram account: the bot gets 403 from now on."""
        person = self._known(user_id)
        person.deactivated = True
        self._redraw(user_id)
        return _shown(person)

    def _known(self, user_id: int) -> Person:
        if user_id not in self._state.people:
            raise HTTPException(404, {"error": "unknown_user"})
        return self._state.people[user_id]

    def _redraw(self, user_id: int) -> None:
        for chat in self._state.chats.values():
            if chat.person.id == user_id:
                chat.changed()


def _shown(person: Person) -> Json:
    return person.as_user() | {"phone": person.phone, "role": person.role, "deactivated": person.deactivated}
