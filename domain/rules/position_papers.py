"""Papers of a transfer to an equal post for family circumstances (Decree 124, 55.4))."""

from domain.law import Answer, Because, Rules


def family_transfer_papers(rules: Rules) -> Answer[tuple[str, ...]]:
    """The raport and the survey of the family's circumstances and property."""
    norm = rules["position.family_documents"]
    return Answer(norm.codes, Because.of(norm))
