"""A conversation begins at nothing: no text is expected and nothing has been said."""

from domain.talks import Talk


def test_a_talk_begins_with_no_step_and_no_answers() -> None:
    assert Talk() == Talk(expecting="", data={})


def test_two_talks_do_not_share_their_answers() -> None:
    assert Talk().data is not Talk().data
