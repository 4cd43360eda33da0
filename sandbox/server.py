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
    """Inside another program, which keeps its own signal handlers and waits for `ready`."""

    def __init__(self, config: uvicorn.Config, state: State) -> None:
        super().__init__(config, state)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

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
    with socket.create_server(("127.0.0.1", port)) as listening:
        async with asyncio.TaskGroup() as group:
            group.create_task(server.serve([listening]))
            await server.ready.wait()
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
            server.should_exit = True


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
