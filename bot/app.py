"""The composition root: everything is made and joined here, in plain sight, and ends in the opposite order."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from aiogram import Bot
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.answering import Answering
from bot.clock import DemoClock, check_zone
from bot.commands_menu import CommandsMenu
from bot.conversations import kinds, make_dispatcher, notice_views
from bot.demo_clock import DemoTime, join_clock
from bot.desks import Desks
from bot.health import Health
from bot.hearing import Hearing
from bot.house import House
from bot.messenger import Messenger
from bot.nursery import Nursery
from bot.offline import database_of
from bot.pace import Pace
from bot.planner import Planner
from bot.reachability import Reachability
from bot.receiver.intake import Intake
from bot.receiver.polling import Polling
from bot.receiver.webhook import Webhook
from bot.relay import Relay
from bot.renderer.delivery import Delivery
from bot.schedule import PLANNING, SWEEPING, ticking
from bot.settings import Settings
from bot.telegram import choose_way_in, connected, own_username
from bot.unit_rulebook import UnitRulebook
from bot.web import make_web, serving
from bot.worker import Worker
from handlers.desk import UnitSettings
from handlers.ports import Clock, OpenWork
from handlers.reminders.usecase import Planning
from storage.inbox import Inbox
from storage.relay_queue import RelayQueue
from storage.work import work_of

REMEMBERED: Final = timedelta(days=3)  #: handled updates are swept after this; Telegram repeats none so old
REPLICA: Final = "bot"  #: this process's name on its claims; it finds them again after a restart


@dataclass(frozen=True)
class App:
    """The parts that run. Tests reach the same ones."""

    bot: Bot
    engine: AsyncEngine
    clock: Clock
    desks: Desks
    commands: CommandsMenu
    intake: Intake
    inbox: Inbox
    worker: Worker
    relay: Relay
    planner: Planner

    async def tick(self) -> None:
        """Plan what is due and wake the relay."""
        await self.planner.tick()
        self.relay.bell.set()

    async def sweep(self) -> None:
        """Forget updates handled long ago."""
        await self.inbox.forget(self.clock.now() - REMEMBERED)


def assemble(settings: Settings, house: House, clock: Clock, *, bot: Bot, engine: AsyncEngine, username: str) -> App:
    """Join the parts. Assigning storage to the handlers' Protocols here makes mypy prove that it fits."""
    open_work: OpenWork = work_of(engine)
    desks = _desks(house, clock, settings.unit_settings(username))
    pace = Pace(time.monotonic)
    delivery = Delivery(bot, pace)
    reachability = Reachability(open_work, clock)
    commands = CommandsMenu(bot, house.speech)
    bell = asyncio.Event()
    inbox = Inbox(engine, REPLICA)
    hearing = Hearing(make_dispatcher(house.rules), bot)
    answering = Answering(bot, engine, desks, hearing, house.speech, delivery, reachability, commands)
    messenger = Messenger(engine, desks, notice_views(), house.speech, delivery, reachability)
    relay = Relay(RelayQueue(engine, REPLICA), messenger, pace, clock)
    return App(
        bot=bot,
        engine=engine,
        clock=clock,
        desks=desks,
        commands=commands,
        intake=Intake(inbox, clock, bell),
        inbox=inbox,
        worker=Worker(inbox, answering, clock, bell=bell, handled=relay.bell.set),
        relay=relay,
        planner=_planner(settings, house, clock, engine),
    )


def _planner(settings: Settings, house: House, clock: Clock, engine: AsyncEngine) -> Planner:
    """A demo's clock may jump; a real one that does has gone wrong."""
    planning = Planning(house.rulebook, house.calendar, ZoneInfo(settings.unit.zone))
    return Planner(engine, clock, planning.plan_day, None if settings.demo_clock else settings.planner_max_jump_days)


def _desks(house: House, clock: Clock, unit: UnitSettings) -> Desks:
    return Desks(
        rulebook=UnitRulebook(house.rulebook),
        calendar=house.calendar,
        clock=clock,
        unit=unit,
        printer=house.printer,
        sheets=house.sheets,
        words=house.speech,
        kinds=kinds(house.specs),
        specs=house.specs,
        acts=house.acts,
    )


def _web(settings: Settings, app: App) -> FastAPI:
    routers = [Health(app.engine, app.planner, app.clock).routes()]
    if settings.by_webhook:
        routers.append(Webhook(app.intake, settings.webhook_secret.get_secret_value()).routes())
    if isinstance(app.clock, DemoClock):
        routers.append(DemoTime(app.clock, app.tick).routes())
    return make_web(*routers)


@asynccontextmanager
async def running(settings: Settings, house: House, clock: Clock) -> AsyncIterator[App]:
    """The whole bot while the block runs; what was begun is finished at its end."""
    check_zone(settings.unit.zone, clock.now())
    async with database_of(settings) as engine, connected(settings) as bot:
        app = assemble(settings, house, clock, bot=bot, engine=engine, username=await own_username(bot))
        async with serving(_web(settings, app), settings.host, settings.port) as own:
            if isinstance(clock, DemoClock):
                await join_clock(clock, settings.telegram_api_base, own)
            await choose_way_in(bot, settings)
            await app.commands.announce()
            async with _at_work(app, by_webhook=settings.by_webhook):
                yield app


@asynccontextmanager
async def _at_work(app: App, *, by_webhook: bool) -> AsyncIterator[None]:
    """Worker, relay, planner and way in. They stop in an order that leaves no answer unsaid."""
    stop = asyncio.Event()
    async with Nursery() as nursery:
        nursery.spawn("worker", app.worker.run(stop))
        nursery.spawn("relay", app.relay.run(stop))
        polling = None if by_webhook else nursery.spawn("polling", Polling(app.bot, app.intake).run())
        await app.tick()
        with ticking((PLANNING, app.tick), (SWEEPING, app.sweep)):
            yield
        if polling is not None:
            polling.cancel()
        stop.set()
        app.worker.wake()
        app.relay.bell.set()

