"""How a list of papers or conditions is answered."""

from domain.checklist import Checklist
from domain.questions.asking import Reply


def papers_reply(found: Checklist) -> Reply:
    """The papers needed, those missing, and whether that is all."""
    return {
        "documents": list(found.needed),
        "missing": list(found.lacking),
        "complete": found.complete,
        "because": found.because,
    }


def conditions_reply(found: Checklist) -> Reply:
    """Whether every condition is met, and which is not."""
    return {"allowed": found.complete, "lacking": list(found.lacking), "because": found.because}
