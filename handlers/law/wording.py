"""The law browser: topic → rule → one plain sentence, the act's own words, the paragraph, and how sure that is."""

from collections.abc import Mapping, Sequence

from domain.act import Act, ActStatus
from domain.law import Norm
from domain.ledger import Rule
from handlers.entries import Home, OpenLaw, OpenRule
from handlers.law.presses import OpenTopic
from handlers.law.topics import topic_names, topic_of
from handlers.screens import GAP, Button, Line, Look, Rows, Said, Screen, _, n_, titled
from handlers.why.norm_lines import norm_lines, plain, readable

MENU = Button(_("Menu"), Home())
SHOWN = 8  #: rules on one page
LABEL = 56  #: letters of a rule's sentence on a button


def topics(counts: Mapping[str, int]) -> Screen:
    names = topic_names()
    buttons = [Button(names[topic], OpenTopic(topic)) for topic in counts]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    total = n_("%(n)s rule of the acts, by topic.", "%(n)s rules of the acts, by topic.", sum(counts.values()))
    return Screen(titled(_("The law"), total), (*rows, (MENU,)))


def topic(name: str, rules: Sequence[Rule], page: int) -> Screen:
    last = max((len(rules) - 1) // SHOWN, 0)
    page = min(max(page, 0), last)
    rows: Rows = tuple((Button(_label(rule), OpenRule(rule.id)),) for rule in rules[page * SHOWN : (page + 1) * SHOWN])
    turns = []
    if page > 0:
        turns.append(Button(_("← Back"), OpenTopic(name, page - 1)))
    if page < last:
        turns.append(Button(_("More →"), OpenTopic(name, page + 1)))
    count = n_("%(n)s rule in this topic.", "%(n)s rules in this topic.", len(rules))
    ways = ((tuple(turns),) if turns else ()) + ((Button(_("All topics"), OpenLaw()), MENU),)
    return Screen(titled(topic_names()[name], count), (*rows, *ways))


def _label(rule: Rule) -> Said:
    """The beginning of the rule's sentence, by language."""
    return Said({code: _cut(f"{rule.paragraph}. {said}") for code, said in rule.statement.items()})


def _cut(text: str) -> str:
    return text if len(text) <= LABEL else text[: LABEL - 1].rstrip() + "…"


def rule_screen(rule: Rule, act: Act | None, norms: Sequence[Norm], acts: Mapping[str, Act]) -> Screen:
    lines = (
        Line(Said(rule.statement), Look.TITLE),
        GAP,
        *_act(rule, act),
        Line(_("The act's own words:"), Look.NOTE),
        Line(rule.quote, Look.QUOTE),
        *_values(norms, acts),
        *_reading(rule),
    )
    return Screen(lines, _rule_rows(rule))


def _act(rule: Rule, act: Act | None) -> tuple[Line, ...]:
    """The act with its paragraph, and how it stands."""
    if act is None:
        return ()
    named = _("Act No. %(number)s “%(title)s”", number=act.number, title=Said(act.titles))
    return (Line(named), Line(_("Paragraph %(paragraph)s", paragraph=rule.paragraph)), *_standing(act))


def _standing(act: Act) -> tuple[Line, ...]:
    if act.status is ActStatus.REPEALED:
        named = readable(act.successor)
        words = _("This act is repealed: %(successor)s. Its successor's text is not at hand.", successor=named)
        return (Line(words, Look.WARN),)
    return (Line(_("Wording of %(edition)s; later changes may not be at hand.", edition=act.edition), Look.NOTE),)


def _values(norms: Sequence[Norm], acts: Mapping[str, Act]) -> tuple[Line, ...]:
    """The rulebook's values; a list kept as codes is left to the sentence and the quote above it."""
    told = [norm for norm in norms if plain(norm)]
    return (GAP, *(line for norm in told for line in norm_lines(norm, acts))) if told else ()


def _reading(rule: Rule) -> tuple[Line, ...]:
    if not rule.reading:
        return ()
    note = _("This place can be read in more than one way. The reading chosen:")
    return (GAP, Line(note, Look.WARN), Line(Said(rule.reading), Look.NOTE))


def _rule_rows(rule: Rule) -> Rows:
    name = topic_of(rule)
    if name not in topic_names():
        return ((Button(_("All topics"), OpenLaw()), MENU),)
    return ((Button(topic_names()[name], OpenTopic(name)), Button(_("All topics"), OpenLaw())), (MENU,))


def unknown_rule() -> Screen:
    lines = titled(_("There is no such rule"), _("Choose a topic and look there."))
    return Screen(lines, ((Button(_("All topics"), OpenLaw()), MENU),))
