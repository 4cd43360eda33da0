"""The words for states, actions and parts of a raport."""

from domain.raports import Action, RaportState
from handlers.screens import Text, Tone, _


def state_name(state: RaportState) -> Text:
    return {
        RaportState.DRAFT: _("Draft, not sent yet"),
        RaportState.WAITING: _("Waiting for an answer"),
        RaportState.RETURNED: _("Returned for correction"),
        RaportState.APPROVED: _("Approved, the order is being issued"),
        RaportState.ORDERED: _("Order issued, acknowledge it"),
        RaportState.ACKNOWLEDGED: _("Order acknowledged"),
        RaportState.REFUSED: _("Refused, acknowledge it"),
        RaportState.REFUSAL_SEEN: _("Refusal acknowledged"),
        RaportState.WITHDRAWN: _("Withdrawn by the applicant"),
    }[state]


def next_thing(state: RaportState) -> Text:
    """What comes next, for whoever looks at the raport."""
    return {
        RaportState.DRAFT: _("Next: the applicant checks it and sends it."),
        RaportState.WAITING: _("Next: the superior answers by button; silence neither grants nor refuses it."),
        RaportState.RETURNED: _("Next: the applicant corrects it and sends it again; it keeps its place."),
        RaportState.APPROVED: _("Next: the personnel officer records the number and date of the order."),
        RaportState.ORDERED: _("Next: the applicant acknowledges the order here and signs the paper."),
        RaportState.ACKNOWLEDGED: _("Nothing more is needed from anybody."),
        RaportState.REFUSED: _("Next: the applicant acknowledges the refusal; he may file a new raport."),
        RaportState.REFUSAL_SEEN: _("Nothing more is needed; a new raport may be filed at any time."),
        RaportState.WITHDRAWN: _("Nothing more is needed; a new raport may be filed at any time."),
    }[state]


def button_name(action: Action) -> Text:
    """What the button of an action says."""
    return {
        Action.SEND: _("Send"),
        Action.WITHDRAW: _("Withdraw"),
        Action.SUPPORT: _("I support it"),
        Action.NOT_SUPPORT: _("I do not support it"),
        Action.PASS_UP: _("Pass up with my opinion"),
        Action.APPROVE: _("Approve"),
        Action.REFUSE: _("Refuse"),
        Action.RETURN: _("Return for correction"),
        Action.RECORD_ORDER: _("Record the order"),
        Action.ACKNOWLEDGE: _("I have read it"),
        Action.HAND_OVER: _("Take over"),
    }[action]


def done_name(action: Action) -> Text:
    """One line of the history; the name of who did it stands before it, in the nominative."""
    return {
        Action.SEND: _("sent the raport"),
        Action.WITHDRAW: _("withdrew the raport"),
        Action.SUPPORT: _("supports it, passed up"),
        Action.NOT_SUPPORT: _("does not support it, passed up"),
        Action.PASS_UP: _("passed it up with an opinion"),
        Action.APPROVE: _("approved it"),
        Action.REFUSE: _("refused it"),
        Action.RETURN: _("returned it for correction"),
        Action.RECORD_ORDER: _("recorded the order"),
        Action.ACKNOWLEDGE: _("acknowledged it"),
        Action.HAND_OVER: _("took it over with the post"),
    }[action]


def toast_of(action: Action) -> Text:
    """A short word to who has just acted."""
    return {
        Action.SEND: _("Sent"),
        Action.WITHDRAW: _("Withdrawn"),
        Action.SUPPORT: _("Supported and passed up"),
        Action.NOT_SUPPORT: _("Passed up with your opinion"),
        Action.PASS_UP: _("Passed up with your opinion"),
        Action.APPROVE: _("Approved"),
        Action.REFUSE: _("Refused"),
        Action.RETURN: _("Returned to the applicant"),
        Action.RECORD_ORDER: _("Order recorded"),
        Action.ACKNOWLEDGE: _("Acknowledged"),
        Action.HAND_OVER: _("Taken over"),
    }[action]


def tone_of(action: Action) -> Tone:
    if action in (Action.APPROVE, Action.SUPPORT, Action.ACKNOWLEDGE):
        return Tone.SUCCESS
    if action in (Action.REFUSE, Action.WITHDRAW):
        return Tone.DANGER
    return Tone.USUAL
