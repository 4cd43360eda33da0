"""The commands and the nearest kinds of buttons of every role answer, in each language, in its own words."""

import pytest

from bot.catalogues import LANGUAGES
from domain.people import PersonId, ServiceKind
from handlers.settings.presses import ChooseLanguage, Withdraw
from tests.conversations.crawler import Crawl
from tests.conversations.stage import Stage
from tests.people import make_person

BOUND = 7  #: kinds of buttons on kinds of screens for one person


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_nearest_buttons_answer_in_the_reader_s_language(
    language: str, stage: Stage, unit: dict[str, PersonId], caplog: pytest.LogCaptureFixture
) -> None:
    conscript = make_person("A-000002", superior=unit["company"], service_kind=ServiceKind.CONSCRIPT, contract=None)
    await stage.enlists(conscript)
    faults: list[str] = []
    for number in ("A-000001", "A-000002", "K-000002", "K-000001", "K-000003"):
        crawl = Crawl(await stage.joins(await stage.person(number), language), language, BOUND)
        await crawl.walk(frozenset({Withdraw.code, ChooseLanguage.code}))
        faults += [f"{number}: {fault}" for fault in crawl.faults]
    assert not sorted(set(faults))
    assert "Traceback" not in caplog.text
