"""Telegram's pace, with a clock of the test's own."""

from bot.pace import BURST, Pace


class Seconds:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


async def test_no_more_than_so_many_messages_go_in_a_second() -> None:
    seconds = Seconds()
    pace = Pace(seconds, seconds.sleep, overall=25)
    for _message in range(76):
        await pace.turn()
    assert round(seconds.now, 6) == 103.0


async def test_a_quiet_while_earns_no_burst_overall() -> None:
    seconds = Seconds()
    pace = Pace(seconds, seconds.sleep, overall=10)
    await pace.turn()
    seconds.now += 60
    for _message in range(3):
        await pace.turn()
    assert round(seconds.now, 6) == 160.2


async def test_one_chat_gets_a_short_burst_and_then_one_a_second() -> None:
    seconds = Seconds()
    pace = Pace(seconds, seconds.sleep)
    gone = []
    for _notice in range(BURST + 2):
        await pace.chat_turn(7)
        gone.append(seconds.now - 100)
    assert gone == [0, 0, 0, 1, 2]


async def test_another_chat_does_not_wait_for_a_busy_one() -> None:
    seconds = Seconds()
    pace = Pace(seconds, seconds.sleep)
    for _notice in range(BURST):
        await pace.chat_turn(7)
    await pace.chat_turn(8)
    assert seconds.now == 100
