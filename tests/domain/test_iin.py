"""The check digit of the identification number; sample numbers have month 13."""

import pytest

from domain.iin import check_digit, is_valid_iin


@pytest.mark.parametrize("iin", ["991399000009", "991399000019", "991399001809"])
def test_a_number_with_its_check_digit_is_valid(iin: str) -> None:
    assert is_valid_iin(iin)


@pytest.mark.parametrize("iin", ["991399000000", "991399000008", "199399000009"])
def test_a_wrong_digit_or_two_swapped_are_found(iin: str) -> None:
    assert not is_valid_iin(iin)


@pytest.mark.parametrize(
    "iin",
    ["", "99139900000", "9913990000099", "99139900000a", "\uff19\uff19139900000\uff19", "99139900000²"],
)
def test_a_number_is_twelve_plain_digits(iin: str) -> None:
    assert not is_valid_iin(iin)


def test_the_second_weights_serve_when_the_first_give_ten() -> None:
    prefix = [9, 9, 1, 3, 9, 9, 0, 0, 1, 8, 0]
    assert sum(digit * weight for digit, weight in zip(prefix, range(1, 12), strict=True)) % 11 == 10
    assert check_digit(prefix) == 9


@pytest.mark.parametrize("length", [10, 12])
def test_a_check_digit_is_made_of_eleven_digits(length: int) -> None:
    with pytest.raises(ValueError, match="argument"):
        check_digit([1] * length)


def test_no_number_is_issued_when_both_weights_give_ten() -> None:
    unissued = next(tail for tail in range(10_000) if check_digit(_prefix(tail)) is None)
    assert not any(is_valid_iin(f"991399{unissued:05d}{last}") for last in range(10))


def test_about_eight_prefixes_in_a_thousand_are_not_issued() -> None:
    share = sum(check_digit(_prefix(tail)) is None for tail in range(100_000)) / 100_000
    assert 0.007 < share < 0.010


def _prefix(tail: int) -> list[int]:
    return [int(sign) for sign in f"991399{tail:05d}"]
