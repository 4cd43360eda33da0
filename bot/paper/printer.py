"""Lays out papers from editable templates: PDF by Typst (its own fonts, all Kazakh letters), DOCX by docxtpl.

A template of the same name in the unit's own folder (PAPER_TEMPLATES) is taken before ours.
"""

import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import segno
import typst
from docxtpl import DocxTemplate

from handlers.ports import Card, Paper

OURS = Path(__file__).parent / "templates"


class PaperPrinter:
    """Fits handlers.ports.Printer."""

    def __init__(self, own_templates: Path | None = None) -> None:
        self._folders = [folder for folder in (own_templates, OURS) if folder is not None]

    def _template(self, name: str) -> Path:
        return next(path for folder in self._folders if (path := folder / name).is_file())

    def pdf(self, paper: Paper) -> bytes:
        return self._typst(f"{paper.template}.typ", {"language": paper.language, **paper.fields})

    def docx(self, paper: Paper) -> bytes:
        document = DocxTemplate(self._template(f"{paper.template}.docx"))
        document.render(dict(paper.fields), autoescape=True)
        made = io.BytesIO()
        document.save(made)
        return made.getvalue()

    def invitation_sheet(self, cards: Sequence[Card]) -> bytes:
        listed = [
            {"name": card.name, "place": card.place, "notes": card.notes, "link": card.link, "qr": _qr(card.link)}
            for card in cards
        ]
        return self._typst("invitations.typ", {"cards": listed})

    def _typst(self, template: str, fields: Mapping[str, Any]) -> bytes:
        paper = json.dumps(fields, ensure_ascii=False)
        made = typst.compile(str(self._template(template)), sys_inputs={"paper": paper})
        if not isinstance(made, bytes):  # several pages come as a list only for pictures, never for PDF
            raise TypeError(template)
        return made


def _qr(link: str) -> str:
    return str(segno.make(link, error="m", micro=False).svg_inline(scale=4, border=2))
