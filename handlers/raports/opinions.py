"""Ready-made words for opinions and returns; the reasons of a refusal belong to the kind of raport."""

from domain.raports import Action
from handlers.kinds import Kind, ReadyReason
from handlers.screens import _


def opinions() -> tuple[ReadyReason, ...]:
    return (*_upward(), *_against(), *_back())


def ready_words(action: Action, kind: Kind) -> tuple[ReadyReason, ...]:
    """What may be chosen instead of typing, for this action."""
    return {
        Action.REFUSE: kind.refusal_reasons(),
        Action.RETURN: _back(),
        Action.NOT_SUPPORT: _against(),
        Action.PASS_UP: (*_upward(), *_against()),
    }.get(action, ())


def _upward() -> tuple[ReadyReason, ...]:
    return (
        ReadyReason("support", _("I support the request.")),
        ReadyReason("neutral", _("I have no objection; I ask you to decide.")),
    )


def _against() -> tuple[ReadyReason, ...]:
    return (ReadyReason("service", _("I do not support it: the needs of the service come first.")),)


def _back() -> tuple[ReadyReason, ...]:
    return (
        ReadyReason("dates", _("Please choose other dates.")),
        ReadyReason("check", _("Please check what you filled in and correct it.")),
        ReadyReason("papers", _("Please add the missing papers.")),
    )
