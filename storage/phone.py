"""One number, many spellings: +7 701 000 00 00, 8 (701) 000-00-00 and 77010000000 are the same phone."""

LENGTH_IN_KAZAKHSTAN = 11


def phone_digits(phone: str) -> str:
    """The digits alone, with the trunk prefix 8 of Kazakhstan turned into the country code 7; empty for no phone."""
    digits = "".join(letter for letter in phone if letter in "0123456789")
    if len(digits) == LENGTH_IN_KAZAKHSTAN and digits.startswith("8"):
        return "7" + digits[1:]
    return digits
