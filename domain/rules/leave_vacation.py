"""Vacations of full-time military students (Decree 124, 134)."""

from domain.law import Answer, Because, Rules


class NoSuchVacation(ValueError):
    """There is a winter and a summer vacation and no other."""

    def __init__(self, season: str) -> None:
        super().__init__(f"no {season} vacation")
        self.season = season


def vacation_days(season: str, rules: Rules) -> Answer[int]:
    """Days of the winter or summer vacation; NoSuchVacation otherwise. Travel time is never added (134(2))."""
    norm, travel = rules["special_leave.vacation_days"], rules["special_leave.vacation_travel"]
    days = norm.table.get(season)
    if not isinstance(days, int):
        raise NoSuchVacation(season)
    return Answer(days + travel.number, Because.of(norm, travel, season=season))
