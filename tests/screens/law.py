"""Every screen of the law browser: the topics, each topic, each browsed rule."""

from datetime import date

from domain.law import Norm
from handlers.law import wording
from handlers.law.topics import by_topic
from handlers.screens import Screen
from storage.rulebook import load_rulebook
from storage.rulebook.acts import load_acts
from storage.rulebook.ledger import load_rules


def screens() -> dict[str, Screen]:
    topics, acts = by_topic(load_rules()), load_acts()
    norms: tuple[Norm, ...] = tuple(load_rulebook().on(date(2026, 11, 21)).norms.values())
    rules = [rule for listed in topics.values() for rule in listed]
    return {
        "topics": wording.topics({topic: len(listed) for topic, listed in topics.items()}),
        "unknown_rule": wording.unknown_rule(),
        **{f"topic_{name}": wording.topic(name, listed, 1) for name, listed in topics.items()},
        **{
            f"rule_{rule.id}": wording.rule_screen(
                rule, acts.get(rule.act), [norm for norm in norms if rule.id in norm.rules], acts
            )
            for rule in rules
        },
    }
