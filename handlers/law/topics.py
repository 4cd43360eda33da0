"""The topics of the law browser: the first part of a rule's id, in the order a service member's life asks for them."""

from collections.abc import Mapping, Sequence

from domain.ledger import Rule
from handlers.screens import Text, _

BROWSED = ("decree-124", "order-287")  #: acts whose rules are shown here; guides for the others come later


def topic_names() -> dict[str, Text]:
    return {
        "leave": _("Leave"),
        "contract": _("Contract"),
        "overage": _("Service past the age limit"),
        "discharge": _("Discharge"),
        "adapt": _("Social adaptation before discharge"),
        "rank": _("Ranks"),
        "position": _("Posts"),
        "rotation": _("Rotation"),
        "temp_duty": _("Temporary duties"),
        "transfer": _("Transfer and handing over"),
        "disposal": _("At the commander's disposal"),
        "secondment": _("Secondment"),
        "attestation": _("Attestation"),
        "reserve": _("Presidential reserve"),
        "entry": _("Entering contract service"),
        "service": _("Term and length of service"),
        "release": _("Release from a post"),
        "personnel": _("Personnel bodies"),
        "class_qualification": _("Class qualification"),
        "def": _("What the words mean"),
        "act": _("The acts themselves"),
    }


def topic_of(rule: Rule) -> str:
    return rule.id.partition(".")[0]


def by_topic(rules: Mapping[str, Rule]) -> dict[str, tuple[Rule, ...]]:
    """The browsed rules by topic, in the acts' order; topics in the order above."""
    browsed: Sequence[Rule] = [rule for rule in rules.values() if rule.act in BROWSED]
    found = {topic: tuple(rule for rule in browsed if topic_of(rule) == topic) for topic in topic_names()}
    return {topic: listed for topic, listed in found.items() if listed}
