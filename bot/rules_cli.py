"""`rules check|show|list|diff`: the rulebook from the command line, for those who check it by hand.

Exit status: 0 done, 1 an example failed, 2 the command could not be carried out; a sentence then says what to do.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bot.rules_listing import Filters, Row, rows
from bot.rules_text import change_line, outcome_lines, row_line
from bot.rules_view import RuleUnknown, RuleView
from domain.checking import Evaluator, check_all
from domain.example_calendar import with_days_of
from domain.law_changes import changes
from domain.questions import all_questions
from domain.worked_example import UnreadableExamples
from storage.rulebook import RulebookFault, load_rulebook, work_calendar
from storage.rulebook.acts import load_acts
from storage.rulebook.ledger import load_ledger, load_rules
from storage.rulebook.strict_yaml import read_examples

if TYPE_CHECKING:
    from bot.terminal import Subparsers

DONE: Final = 0
FAILED: Final = 1
NOT_DONE: Final = 2


def add(subparsers: "Subparsers") -> None:
    """Hangs `rules` and its four commands on the parser; each sets `run`, a function of the arguments."""
    parser = subparsers.add_parser("rules", help="check, show, list and compare the rules of the acts")
    commands = parser.add_subparsers(title="commands", required=True, metavar="check|show|list|diff")
    _add_check(commands)
    _add_show(commands)
    _add_list(commands)
    _add_diff(commands)


def main(argv: list[str] | None = None) -> int:
    """`python -m bot.rules_cli check ...`: the same commands without the rest of the bot."""
    parser = argparse.ArgumentParser(prog="python -m bot", description="The rulebook from the command line.")
    add(parser.add_subparsers(required=True))
    args = parser.parse_args(["rules", *(sys.argv[1:] if argv is None else argv)])
    status: int = args.run(args)
    return status


def run_check(args: argparse.Namespace) -> int:
    """Evaluates the examples of a file, prints each difference and the count."""
    document = read_examples(args.file)
    rulebook = load_rulebook(unit_file=args.unit)
    on = args.on or max(norm.in_force_from for norm in rulebook.norms)
    calendar = with_days_of(document, work_calendar())
    named = {rule.id: f"{rule.act} {rule.paragraph}" for rule in load_rules().values()}
    evaluator = Evaluator(all_questions(), rulebook, calendar, on, named)
    passed = failed = 0
    for outcome in check_all(document, evaluator):
        _say(outcome_lines(outcome))
        passed, failed = passed + outcome.passed, failed + (not outcome.passed)
    _say([f"{passed} passed, {failed} failed"])
    return FAILED if failed else DONE


def run_show(args: argparse.Namespace) -> int:
    """Prints one rule: what it says, its values, its status, the act's own words, the reading chosen."""
    view = RuleView(load_rulebook(unit_file=args.unit), load_ledger(), load_acts(), args.lang, args.on)
    _say(view.lines(args.id))
    return DONE


def run_list(args: argparse.Namespace) -> int:
    """Prints the rules of the acts that pass the filters."""
    filters = Filters(args.act, args.kind, args.state, args.use, args.paragraph)
    listed = rows(load_ledger(), load_acts(), filters)
    _say([_json(listed)] if args.json else [*map(row_line, listed), f"{len(listed)} rules"])
    return DONE


def run_diff(args: argparse.Namespace) -> int:
    """Prints what changed in law between two days."""
    if args.first > args.second:
        raise UnreadableDates("The first date lies after the second; write the earlier one first.")
    found = changes(load_rulebook(), args.first, args.second)
    _say(map(change_line, found))
    _say([f"{len(found)} changes from {args.first} to {args.second}"])
    return DONE


class UnreadableDates(ValueError):
    """The two dates of a comparison do not stand in order."""


def _kindly(command: Any) -> Any:
    """The command with its refusals said in one sentence and exit status 2."""

    def run(args: argparse.Namespace) -> int:
        try:
            status: int = command(args)
        except UnreadableExamples as fault:
            return _sorry(f"{args.file} cannot be checked: {fault}. Compare it with tests/domain/cases.")
        except (RulebookFault, RuleUnknown, UnreadableDates) as fault:
            return _sorry(str(fault))
        return status

    return run


def _add_check(commands: "Subparsers") -> None:
    parser = commands.add_parser("check", help="evaluate a YAML file of worked examples")
    parser.add_argument("file", type=Path, metavar="FILE", help="cases with rule_ids, inputs and expected")
    _add_on(parser, "the wording of this day, for cases without as_of (default: the newest there is)")
    _add_unit(parser)
    parser.set_defaults(run=_kindly(run_check))


def _add_show(commands: "Subparsers") -> None:
    parser = commands.add_parser("show", help="print a rule: norm, value, status, quote, reading")
    parser.add_argument("id", metavar="ID", help="a rule id, or a value such as contract.renewal_filing_lead")
    _add_on(parser, "the values of this day (default: every value there has been)")
    parser.add_argument("--lang", choices=("kk", "ru", "en"), default="en", help="language of the sentence (en)")
    _add_unit(parser)
    parser.set_defaults(run=_kindly(run_show))


def _add_list(commands: "Subparsers") -> None:
    parser = commands.add_parser("list", help="list the rules with what carries each")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--act", default="", help="act key or number: decree-124, 124")
    parser.add_argument("--kind", default="", help="deadline, duration, right, ...")
    parser.add_argument("--state", default="", help="computed, shown, scheduled, checked, exempt, coming")
    parser.add_argument("--use", default="", help="guide, calculate, check_deadline, notify, file_report, hr_task")
    parser.add_argument("--paragraph", default="", help="16 for the whole paragraph, 16(1) for one part")
    parser.set_defaults(run=_kindly(run_list))


def _add_diff(commands: "Subparsers") -> None:
    parser = commands.add_parser("diff", help="list what changed in law between two days")
    parser.add_argument("first", type=_day, metavar="DATE1", help="year-month-day")
    parser.add_argument("second", type=_day, metavar="DATE2", help="year-month-day")
    parser.set_defaults(run=_kindly(run_diff))


def _add_on(parser: argparse.ArgumentParser, meaning: str) -> None:
    parser.add_argument("--on", type=_day, metavar="DATE", help=meaning)


def _add_unit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--unit", type=Path, metavar="FILE", help="the unit's own values where the law leaves one open")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        sentence = f"{text} is not a day of the calendar; write it as year-month-day, such as 2026-11-21"
        raise argparse.ArgumentTypeError(sentence) from None


def _json(listed: Iterable[Row]) -> str:
    return json.dumps([row.as_dict() for row in listed], ensure_ascii=False, indent=2)


def _say(lines: Iterable[str]) -> None:
    """A reader such as `head` may have enough before the end; then the rest is dropped in silence."""
    try:
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _sorry(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return NOT_DONE


if __name__ == "__main__":
    sys.exit(main())
