"""The ways in: every update is in the inbox before Telegram hears that it arrived."""
