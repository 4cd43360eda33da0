"""Papers as bytes: both formats, both languages, Kazakh letters, a unit's own template."""

import io
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from bot.paper.printer import OURS, PaperPrinter
from handlers.ports import Paper

RAPORT = {
    "to": ["Кімге:", "әскери бөлім командирі", "00000 әскери бөлімі", "подполковник Ахметов Нұрлан Серікұлы"],
    "sender": ["Кімнен:", "бөлімше командирі", "00000 әскери бөлімі", "сержант Омаров Серік Болатұлы"],
    "title": "БАЯНАТ",
    "body": [
        "Менімен жаңа келісімшарт жасасуыңызды сұраймын. Әәғқңөұүһі ӘҒҚҢӨҰҮҺІ",
        "Мерзімі: 5 жыл <b> & {{ x }} #let",
    ],
    "basis": "Негізі: Қағидалардың 16-тармағы.",
    "annexes_title": "Қосымшалар:",
    "annexes": ["қызметтік мінездеме", "ӘДК қорытындысы"],
    "post": "бөлімше командирі",
    "rank": "сержант",
    "signature_label": "қолы",
    "name": "С. Омаров",
    "date": "21.11.2026",
    "endorsements_title": "Бастықтардың бұрыштамалары:",
    "endorsements": ["", "", ""],
    "number_label": "Тіркеу нөмірі:",
    "number": "2026/17",
}
TICKET = {
    "unit": "00000 әскери бөлімі",
    "order": "№ 215 бұйрық, 05.12.2026",
    "title": "ДЕМАЛЫС БИЛЕТІ",
    "rows": [["Берілді:", "сержант Омаров Серік"], ["Демалыстың бірінші күні:", "05.12.2026"]],
    "signer": "әскери бөлім командирі",
    "signer_name": "Н. Ахметов",
    "signature_label": "қолы",
    "marks": ["Әскери есепке тұрды", "Әскери есептен шықты"],
}
PAPERS = [Paper("raport", "kk", RAPORT), Paper("leave_ticket", "kk", TICKET)]


def words(text: str) -> str:
    return " ".join(text.split())


def pdf_text(content: bytes) -> str:
    return words(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages))


def docx_text(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return words(" ".join([*(part.text for part in document.paragraphs), *cells]))


def told(paper: Paper) -> list[str]:
    """Every text of the paper."""
    texts: list[str] = []
    for field in paper.fields.values():
        for one in [field] if isinstance(field, str) else field:
            texts += [one] if isinstance(one, str) else one
    return [text for text in texts if text]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.template)
def test_the_pdf_has_every_text_with_its_kazakh_letters(paper: Paper) -> None:
    printed = pdf_text(PaperPrinter().pdf(paper)).replace(" ", "")
    assert [text for text in told(paper) if words(text).replace(" ", "") not in printed] == []


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.template)
def test_the_document_has_every_text_and_runs_none_of_it(paper: Paper) -> None:
    printed = docx_text(PaperPrinter().docx(paper))
    assert [text for text in told(paper) if words(text) not in printed] == []


def test_a_raport_fits_one_page() -> None:
    assert len(PdfReader(io.BytesIO(PaperPrinter().pdf(PAPERS[0]))).pages) == 1


def test_a_paper_without_annexes_names_none() -> None:
    bare = Paper("raport", "kk", RAPORT | {"annexes": [], "annexes_title": ""})
    assert "Қосымшалар" not in pdf_text(PaperPrinter().pdf(bare))
    assert "Қосымшалар" not in docx_text(PaperPrinter().docx(bare))


def test_a_units_own_template_is_taken_before_ours(tmp_path: Path) -> None:
    changed = (OURS / "raport.typ").read_text().replace("#paper.date", "#paper.date (өз үлгіміз)")
    (tmp_path / "raport.typ").write_text(changed)
    printer = PaperPrinter(tmp_path)
    assert "өз үлгіміз" in pdf_text(printer.pdf(PAPERS[0]))
    assert printer.docx(PAPERS[0]).startswith(b"PK")
