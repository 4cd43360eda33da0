"""Additional leave beside the annual one (Decree 124, 128-129, 132)."""

from domain.law import Answer, Because, Rules


def beside_annual(annual_days: int, additional_days: int, rules: Rules) -> Answer[int]:
    """Both together: additional leave takes nothing from the annual one (128)."""
    total = annual_days + additional_days
    sums = (f"{annual_days} + {additional_days} = {total}",)
    because = Because.of(rules["special_leave.additional_apart"], sums=sums)
    return Answer(total, because.with_fact(annual_days=annual_days, additional_days=additional_days))


def in_part_year(additional_days: int, rules: Rules) -> Answer[int]:
    """In the year of entry or discharge it is given in full (129); hazard leave is special and goes by months (131)."""
    norm = rules["special_leave.additional_in_part_year"]
    readings = ("leave.additional.full_in_entry_discharge",)
    return Answer(additional_days, Because.of(norm, readings=readings, additional_days=additional_days))


def combat_days(ground: str, rules: Rules) -> Answer[int]:
    """Two weeks for combat, antiterrorist, peacekeeping or intelligence tasks (132; Law 561-IV, 49)."""
    grounds, days = rules["special_leave.combat_grounds"], rules["special_leave.combat_days"]
    return Answer(days.number if ground in grounds.codes else 0, Because.of(grounds, days, ground=ground))
