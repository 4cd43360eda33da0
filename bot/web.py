"""The process's own HTTP side: health, the webhook where there is one, the demo's clock where there is one."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from fastapi import APIRouter, FastAPI

from bot.nursery import Nursery


def make_web(*routers: APIRouter) -> FastAPI:
    """Nothing but the routes: no documentation pages for passers-by."""
    web = FastAPI(title="Sarbaz", docs_url=None, redoc_url=None, openapi_url=None)
    for router in routers:
        web.include_router(router)
    return web


class _Server(uvicorn.Server):
    """Leaves signals to the process and says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self.ending = asyncio.Event()

    async def main_loop(self) -> None:
        """Ends when told, not at the next tenth of a second."""
        await self.ending.wait()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def serving(web: FastAPI, host: str, port: int) -> AsyncIterator[str]:
    """Serve while the block runs; yields the base address. Port 0 takes a free one."""
    config = uvicorn.Config(web, log_level="warning", ws="none", lifespan="off", timeout_graceful_shutdown=5)
    server = _Server(config)
    with socket.create_server((host, port)) as listening:
        async with Nursery() as nursery:
            nursery.spawn("web", server.serve([listening]))
            await server.ready.wait()
            yield f"http://{host}:{listening.getsockname()[1]}"
            server.ending.set()
