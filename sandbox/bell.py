"""A bell: whoever waits wakes when it rings. So do long polls, the postman and the page learn of news."""

import asyncio


class Bell:
    """Rings for everyone who waits at that moment; rings before the wait are not remembered."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, seconds: float) -> bool:
        """True when it rang within `seconds`, False when the time ran out."""
        try:
            async with asyncio.timeout(max(seconds, 0)):
                await self._event.wait()
        except TimeoutError:
            return False
        return True
