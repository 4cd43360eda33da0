"""The papers of a raport as documents, in Kazakh and in Russian from the same record."""

from domain.people import Person
from domain.raports import Part, RaportId
from domain.route import chain, decides
from handlers.desk import Desk
from handlers.kinds import PaperOrder
from handlers.raports import wording
from handlers.raports.moving import Scene, scene
from handlers.raports.presses import GetPaper
from handlers.raports.time_sheet import may_have_sheet
from handlers.screens import Document, Screen, _, titled


async def choose(raport: RaportId, desk: Desk) -> Screen:
    async with desk.work() as work:
        seen = await scene(raport, desk, work)
    if seen is None or seen.part is Part.STRANGER:
        return wording.gone()
    return _choice(seen, desk)


def _choice(seen: Scene, desk: Desk) -> Screen:
    papers = desk.kinds[seen.raport.kind].papers(seen.raport)
    return wording.choose_paper(seen.raport, papers, time_sheet=may_have_sheet(seen))


async def print_paper(press: GetPaper, desk: Desk) -> Screen:
    """The document, or the fresh choice where the raport no longer has that paper."""
    async with desk.work() as work:
        seen = await scene(RaportId(press.raport), desk, work)
        if seen is None or seen.part is Part.STRANGER:
            return wording.gone()
        kind = desk.kinds[seen.raport.kind]
        if press.template not in kind.papers(seen.raport) or press.language not in wording.LANGUAGES:
            return _choice(seen, desk)
        order = PaperOrder(press.template, press.language, seen.raport, seen.applicant, addressee(seen))
        paper = await kind.paper(order, desk, work)
    content = desk.printer.docx(paper) if press.suffix == "docx" else desk.printer.pdf(paper)
    document = Document(_file_name(seen, press), content)
    note = _("Check it, sign it by hand and hand it in where paper is asked for.")
    return Screen(titled(_("Paper"), note), documents=(document,), fresh=True)


def addressee(seen: Scene) -> Person | None:
    """The unit commander on the applicant's chain: papers are addressed to who decides."""
    deciding = [superior for superior in chain(seen.applicant, seen.people) if decides(superior)]
    return deciding[0] if deciding else None


def _file_name(seen: Scene, press: GetPaper) -> str:
    """Latin letters and no name of the person: file names travel through the channel."""
    number = (seen.raport.number or f"draft-{seen.raport.id}").replace("/", "-")
    return f"{press.template}-{number}-{press.language}.{'docx' if press.suffix == 'docx' else 'pdf'}"
