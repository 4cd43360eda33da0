"""What a command says to the operator: results to standard output, trouble to standard error."""

import argparse
import sys
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:  # the class is generic in the type stubs alone
    Subparsers: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]

YES: Final = frozenset({"y", "yes", "д", "да", "и", "иә"})


def say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()


def complain(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def agreed(question: str) -> bool:
    """Whether the operator says yes; nobody at the keyboard says no."""
    try:
        return input(f"{question} [y/N] ").strip().casefold() in YES
    except EOFError:
        return False
