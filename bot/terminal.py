"""What a command says to the operator: results to standard output, trouble to standard error."""

import argparse
import sys
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # the class is generic in the type stubs alone
    Subparsers: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]


def say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()


def complain(line: str) -> None:
    sys.stderr.write(f"{line}\n")
