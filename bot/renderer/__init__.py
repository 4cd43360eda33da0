"""Screen to Telegram: markup, splitting, keyboards, and the only calls that send."""
