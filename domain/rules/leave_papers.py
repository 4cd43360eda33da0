"""Which papers a raport for leave carries (Decree 124, 125(2)-(4), 126(2), 136(2))."""

from collections.abc import Collection

from domain.checklist import Checklist, checklist
from domain.law import Answer, Because, Rules

CONFIRMING_COPY = "confirming_document_copy"


def marriage_birth_papers(given: Collection[str], rules: Rules) -> Checklist:
    """The raport and a copy of any one of the confirming papers (125(2))."""
    confirming = rules["family_leave.confirming_papers"]
    known = {CONFIRMING_COPY} if any(paper in given for paper in confirming.codes) else set()
    found = checklist(rules["family_leave.papers_marriage_birth"], {*given, *known})
    return Checklist(found.needed, found.lacking, found.because + Because.of(confirming))


def illness_papers(given: Collection[str], rules: Rules) -> Checklist:
    """The raport and a medical institution's paper (125(3))."""
    return checklist(rules["family_leave.papers_illness"], given)


def death_emergency_papers(given: Collection[str], rules: Rules) -> Checklist:
    """The raport alone is enough to go; later_papers tells what follows (125(4))."""
    return checklist(rules["family_leave.papers_death_emergency"], given)


def later_papers(ground: str, rules: Rules) -> Answer[tuple[str, ...]]:
    """What is handed in after the leave (125(4))."""
    norm, grounds = rules["family_leave.later_papers"], rules["family_leave.proof_grounds"]
    return Answer(norm.codes if ground in grounds.codes else (), Because.of(norm, grounds, ground=ground))


def maternity_papers(given: Collection[str], rules: Rules) -> Checklist:
    """The certificate of temporary disability (126(2))."""
    return checklist(rules["parental_leave.maternity_papers"], given)


def study_papers(given: Collection[str], rules: Rules) -> Checklist:
    """The school's written summons or the order to study, either (136(2))."""
    found = checklist(rules["special_leave.study_papers"], given)
    return found if len(found.lacking) == len(found.needed) else Checklist(found.needed, (), found.because)
