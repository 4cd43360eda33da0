"""Serving the stand-in: until stopped, or for the length of a test."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn

from sandbox.app import create_app
from sandbox.state import State

_GRACE_SECONDS = 2


class SandboxServer(uvicorn.Server):
    """Ends the long polls and streams before it waits for connections to close."""

    def __init__(self, config: uvicorn.Config, state: State) -> None:
        super().__init__(config)
        self._state = state

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._state.close()
        await super().shutdown(sockets)


class EmbeddedServer(SandboxServer):
    """Inside another program, which keeps its own signal handlers, waits for `ready` and ends it by `stop`."""

    def __init__(self, config: uvicorn.Config, state: State) -> None:
        super().__init__(config, state)
        self.ready = asyncio.Event()
        self.stop = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        await self.stop.wait()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def serve(host: str, port: int, state: State) -> None:
    """Serve until a signal. `state` holds the bots and phones to begin with."""
    await SandboxServer(_config(host, port, state), state).serve()


@asynccontextmanager
async def running(state: State, port: int = 0) -> AsyncIterator[str]:
    """Serve on the loopback inside a running loop; yields the base address. Port 0 takes a free one."""
    server = EmbeddedServer(_config("127.0.0.1", port, state), state)
    with _loopback_socket(port) as listening:
        async with asyncio.TaskGroup() as group:
            group.create_task(server.serve([listening]))
            await server.ready.wait()
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
            server.stop.set()


def _loopback_socket(port: int) -> socket.socket:
    """Named as TCP: asyncio switches Nagle's delay off only for sockets that say so, else every answer takes 40 ms."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    return listening


def _config(host: str, port: int, state: State) -> uvicorn.Config:
    return uvicorn.Config(
        create_app(state),
        host=host,
        port=port,
        log_level="warning",
        ws="none",
        lifespan="on",
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )
