"""Papers the law lists together, against those that are there."""

from domain.checklist import checklist
from tests.domain.norms import norm

LISTED = norm(value=("raport", "certificate", "consent"), unit="codes")


def test_what_is_given_stands_in_the_proof_in_the_order_of_the_act() -> None:
    found = checklist(LISTED, ["consent", "raport", "a letter"])
    assert (found.needed, found.lacking, found.complete) == (LISTED.codes, ("certificate",), False)
    assert found.because.facts == {"given": "raport, consent"}
    assert found.because.norms == (LISTED,)


def test_a_case_may_need_only_a_part_of_the_list() -> None:
    found = checklist(LISTED, ["raport"], needed=("raport",))
    assert (found.needed, found.lacking, found.complete) == (("raport",), (), True)
