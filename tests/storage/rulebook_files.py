"""Parameter files made for one test: a whole one, and the same with one thing changed."""

from pathlib import Path

from domain.law import Rulebook
from storage.rulebook import load_rulebook

WHOLE = """\
filing_lead:
  ru: Рапорт подаётся за
  kk: Баянат мына мерзім бұрын беріледі
  en: The raport is filed so long before
  rules: [contract.renewal.report_deadline]
  unit: months
  values:
    - in_force_from: 2006-05-25
      in_force_until: 2013-06-20
      value: 1
      status: repealed
      successor: "№ 585, 2013-06-21"
      citation: {act: decree-124, paragraph: "16", wording: 2006-05-25, link: decree-124}
    - in_force_from: 2013-06-21
      value: 2
      status: in_force
      citation: {act: decree-124, paragraph: "16(1)", wording: 2024-08-19, link: "https://example.org/16"}
answer_term:
  ru: Отвечают в течение
  kk: Мына мерзімде жауап беріледі
  en: Answered within
  rules: []
  unit: working_days
  open: true
  values:
    - in_force_from: 2006-05-25
      value: 15
      status: unknown
      citation: {act: apk-350, paragraph: "76 p.1", wording: 2025-12-17, link: apk-350}
"""


def folder(tmp_path: Path, text: str = WHOLE) -> Path:
    """A folder with one parameter file, contract.yaml."""
    parameters = tmp_path / "parameters"
    parameters.mkdir()
    (parameters / "contract.yaml").write_text(text, encoding="utf-8")
    return parameters


def changed(tmp_path: Path, old: str, new: str) -> Path:
    """The whole folder with the first *old* made *new*."""
    assert old in WHOLE
    return folder(tmp_path, WHOLE.replace(old, new, 1))


def with_unit_file(tmp_path: Path, text: str) -> Rulebook:
    """The whole folder with the unit's own file beside it."""
    own = tmp_path / "unit.yaml"
    own.write_text(text, encoding="utf-8")
    return load_rulebook(folder(tmp_path), own)
