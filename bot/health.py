"""What the operator may ask: does the process live, and does its work get done."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.planner import Planner
from bot.trouble import STORAGE_TROUBLE
from handlers.ports import Clock
from storage.backlog import Backlog, read_backlog
from storage.work import SqlUnitOfWork

LAG: Final = timedelta(minutes=2)  #: an update that waits longer means that the worker does not work


@dataclass(frozen=True)
class Health:
    """Counts and dates alone: no names, no numbers of people."""

    engine: AsyncEngine
    planner: Planner
    clock: Clock

    def routes(self) -> APIRouter:
        router = APIRouter(prefix="/health")
        router.add_api_route("/live", self.live, methods=["GET"])
        router.add_api_route("/ready", self.ready, methods=["GET"])
        return router

    async def live(self) -> dict[str, str]:
        return {"status": "alive"}

    async def ready(self) -> Response:
        """200 when updates are handled, days are planned and the database answers; 503 with the reasons else."""
        report = await self.report()
        return JSONResponse(report, 503 if report["trouble"] else 200)

    async def report(self) -> dict[str, Any]:
        try:
            backlog = await read_backlog(self.engine, self.clock.now())
            async with SqlUnitOfWork(self.engine) as work:
                last = await work.planner.last_planned()
        except STORAGE_TROUBLE as error:
            return {"trouble": [f"the database does not answer: {type(error).__name__}"]}
        return {
            "trouble": self._trouble(backlog),
            "inbox": {"waiting": backlog.inbox_waiting, "dead": backlog.inbox_dead},
            "outbox": {
                "due": backlog.outbox_due,
                "dead": backlog.outbox_dead,
                "undeliverable": backlog.outbox_undeliverable,
            },
            "planned_to": last and last.isoformat(),
        }

    def _trouble(self, backlog: Backlog) -> list[str]:
        """Dead notices and updates are shown but do not make the process unready: a restart would not help them."""
        trouble = [self.planner.trouble] if self.planner.trouble else []
        if backlog.inbox_since and self.clock.now() - backlog.inbox_since > LAG:
            trouble.append(f"updates wait for more than {LAG.seconds} seconds")
        return trouble
