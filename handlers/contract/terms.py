"""The words for contract terms and the papers of an over-age raport."""

from domain.people import TO_AGE_LIMIT
from handlers.screens import Text, _, n_


def term_name(term: str) -> Text:
    """ "5" -> "5 years"."""
    if term == TO_AGE_LIMIT:
        return _("to the age limit")
    return n_("%(n)s year", "%(n)s years", int(term)) if term.isdigit() else _("%(term)s", term=term)


def paper_name(code: str) -> Text:
    return {
        "report": _("raport"),
        "service_reference": _("service reference for the post held"),
        "military_medical_commission_conclusion": _("conclusion of the military medical commission"),
    }[code]
