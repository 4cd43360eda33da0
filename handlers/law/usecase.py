"""Reading the acts in chat. Values stand as of today; a rule of an act not browsed yet opens all the same."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.ledger import Rule
from handlers.desk import Desk
from handlers.law import wording
from handlers.law.topics import by_topic
from handlers.screens import Screen


@dataclass(frozen=True)
class Library:
    """The rules of the acts by id."""

    rules: Mapping[str, Rule]

    def topics(self) -> Screen:
        return wording.topics({topic: len(listed) for topic, listed in by_topic(self.rules).items()})

    def topic(self, name: str, page: int) -> Screen:
        listed = by_topic(self.rules).get(name)
        return wording.topic(name, listed, page) if listed else self.topics()

    def rule(self, rule_id: str, desk: Desk) -> Screen:
        rule = self.rules.get(rule_id)
        if rule is None:
            return wording.unknown_rule()
        norms = [norm for norm in desk.rules.norms.values() if rule_id in norm.rules]
        return wording.rule_screen(rule, desk.acts.get(rule.act), norms, desk.acts)
