"""A proof kept with a decision is read back as it was."""

import json

from domain.law import Because
from handlers.why.trace import from_json, to_json
from tests.screens.why import proof


def test_a_proof_survives_being_kept_as_json() -> None:
    kept = json.dumps(to_json(proof()), ensure_ascii=False)
    assert from_json(json.loads(kept)) == proof()


def test_an_empty_proof_is_a_proof() -> None:
    assert from_json(to_json(Because())) == Because()
