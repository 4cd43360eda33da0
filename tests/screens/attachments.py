"""One instance of every screen about attached papers."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.attachments import Attachment, Media
from domain.people import PersonId
from domain.raports import RaportKind, RaportState
from handlers.attachments import wording
from handlers.attachments.content import Refused
from handlers.screens import Screen
from storage.kinds import load_kinds
from tests.screens.forms import SERGEANT, filled

SPEC = load_kinds()[RaportKind("family_illness")]
RAPORT = filled(SPEC)
AT = datetime(2026, 11, 21, 4, tzinfo=UTC)
CODE = SPEC.papers[0].code
KEPT = (
    Attachment(1, RAPORT.id, CODE, Media.JPEG, "ab", SERGEANT.id, AT),
    Attachment(2, RAPORT.id, CODE, Media.SHOWN, "", PersonId(99), AT, "капитан Ли <О.>"),
)
SHOWN = wording.Papers(SPEC, RAPORT, KEPT, {SERGEANT.id: SERGEANT}, own=True, uploads=True)


def screens() -> dict[str, Screen]:
    notes = (wording.attached(), wording.recorded(), wording.removed(), wording.stale())
    need = SPEC.papers[0]
    return {
        "own": wording.overview(SHOWN),
        "empty": wording.overview(replace(SHOWN, kept=(), uploads=False)),
        "reader": wording.overview(replace(SHOWN, own=False, raport=replace(RAPORT, state=RaportState.WAITING))),
        **{f"note_{at}": wording.overview(SHOWN, note) for at, note in enumerate(notes)},
        "ask": wording.ask_file(need, RAPORT),
        "shown": wording.ask_shown(need, RAPORT),
        "file": wording.file(KEPT[0], b"x", SPEC),
        "gone": wording.gone(),
        **{f"refused_{why}": wording.ask_file(need, RAPORT, why) for why in Refused},
    }
