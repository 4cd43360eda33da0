"""The earliest day of the higher officer ranks (Decree 124, 86-1(1)). The President may give them earlier (86-1(2))."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules


def major_general_from(colonel_since: date, general_post_since: date, rules: Rules) -> Answer[date]:
    """The later of three years as colonel and one year in a general's post, which may overlap."""
    in_rank = later(colonel_since, rules["rank.major_general_in_rank"])
    in_post = later(general_post_since, rules["rank.major_general_in_post"])
    facts = Because.of(
        readings=("rank.general.major",), colonel_since=colonel_since, general_post_since=general_post_since
    )
    return Answer(max(in_rank.value, in_post.value), in_rank.because + in_post.because + facts)


def lieutenant_general_from(major_general_since: date, rules: Rules) -> Answer[date]:
    """Three years as major general."""
    day = later(major_general_since, rules["rank.lieutenant_general_in_rank"])
    return Answer(day.value, day.because.with_fact(major_general_since=major_general_since))


def colonel_general_from(lieutenant_general_since: date, rules: Rules) -> Answer[date]:
    """Three years as lieutenant general."""
    day = later(lieutenant_general_since, rules["rank.colonel_general_in_rank"])
    return Answer(day.value, day.because.with_fact(lieutenant_general_since=lieutenant_general_since))
