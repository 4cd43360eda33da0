"""Wires of the invitations conversation."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.people import PersonId
from handlers.desk import Desk
from handlers.entries import OpenInvitations
from handlers.invitations import usecase
from handlers.invitations.presses import FindPerson, InviteAll, InviteOne
from handlers.screens import Screen
from handlers.telegram import Expecting, Pressed


def make_router() -> Router:
    router = Router(name="invitations")

    @router.callback_query(Pressed(OpenInvitations))
    async def show(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.show(desk)

    @router.callback_query(Pressed(InviteAll))
    async def invite_all(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.invite_all(desk)

    @router.callback_query(Pressed(FindPerson))
    async def ask_person(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.ask_person(desk)

    @router.callback_query(Pressed(InviteOne))
    async def invite_one(query: CallbackQuery, press: InviteOne, desk: Desk) -> Screen:
        return await usecase.invite_one(PersonId(press.person), desk)

    @router.message(Expecting(usecase.PERSON_STEP))
    async def find(message: Message, desk: Desk) -> Screen:
        return await usecase.find(message.text or "", desk)

    return router
