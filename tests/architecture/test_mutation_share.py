"""The figure of `make mutants` and its page are made rightly."""

import pytest

from tests.mutation_share import Reason, Survivor, figure, page, read_reasons, reason_of, share, survivor, where

STATS = {"killed": 88, "survived": 8, "no_tests": 1, "suspicious": 1, "timeout": 1, "segfault": 1, "skipped": 5}
DIFF = """\
# domain.iin.x_digit__mutmut_3: survived
--- domain/iin.py
+++ domain/iin.py
@@ -1,3 +1,3 @@
 def digit():
-    return 1 + 2
+    return 1 - 2
"""
ONE = Survivor("domain.iin.digit", "return 1 + 2", "return 1 - 2")


def test_the_share_counts_the_endless_as_dead_and_the_unreached_as_alive() -> None:
    assert share(STATS) == 90.0
    assert figure(STATS) == "90 of 100 mutants died: 90.0 %"
    assert share(dict.fromkeys(STATS, 0)) == 0


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("domain.iin.x_digit__mutmut_3", "domain.iin.digit"),
        ("domain.iin.x__digit__mutmut_12", "domain.iin._digit"),
        ("domain.law.xǁNormǁholds_on__mutmut_1", "domain.law.Norm.holds_on"),
        ("domain.law.xǁBecauseǁ__add____mutmut_1", "domain.law.Because.__add__"),
        ("something else", "something else"),
    ],
)
def test_a_mutant_is_named_by_its_function(name: str, place: str) -> None:
    assert where(name) == place


def test_a_survivor_is_the_line_before_and_the_line_after() -> None:
    assert survivor("domain.iin.x_digit__mutmut_3", DIFF) == ONE


def test_a_reason_fits_its_place_and_its_line() -> None:
    fitting = Reason("domain.iin.digit", "1 + 2", "1 - 2", "It is the same.")
    others = (Reason("domain.iin.other", "", "", "x"), Reason("domain.iin.digit", "1 + 3", "", "y"))
    assert reason_of(ONE, (*others, fitting)) == "It is the same."
    assert reason_of(ONE, others) == ""


def test_the_page_tells_the_figure_the_change_and_the_reason_once() -> None:
    told = page("90 of 100 mutants died: 90.0 %", [ONE, ONE], [Reason("domain.iin.digit", "", "", "It is the same.")])
    assert "90 of 100 mutants died: 90.0 %.\n" in told
    assert told.count("- return 1 + 2\n+ return 1 - 2\n") == told.count("It is the same.") == 1


def test_every_reason_kept_is_a_sentence() -> None:
    kept = read_reasons()
    assert [one for one in kept if not (one.where.startswith("domain.") and one.reason.endswith("."))] == []
