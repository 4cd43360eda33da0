"""Where an act can be read in more than one way: the place, and the reading this answer was computed by."""

from collections.abc import Iterator, Mapping

from domain.ledger import Rule
from handlers.screens import GAP, Line, Look, Said, _
from handlers.why.citations import Acts, act_words, place_words

Catalogue = Mapping[str, Rule]


def reading_lines(readings: tuple[str, ...], rules: Catalogue, acts: Acts) -> Iterator[Line]:
    """Each reading in the reader's language; the id alone of one that the catalogue does not hold (an old proof's)."""
    for rule_id in readings:
        rule = rules.get(rule_id)
        yield GAP
        if rule is None or not rule.reading:
            yield Line(_("A reading was chosen here that is no longer held: %(id)s", id=rule_id), Look.WARN)
            continue
        place = place_words(rule.act, rule.paragraph)
        chosen = _(
            "%(act)s, %(place)s: this can be read in more than one way. The reading chosen:",
            act=act_words(rule.act, acts),
            place=place,
        )
        yield Line(chosen, Look.WARN)
        yield Line(Said(rule.reading), Look.NOTE)
