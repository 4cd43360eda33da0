"""A local stand-in for Telegram: the Bot API over HTTP, a control API for tests, and a page with phones in it.

It imports nothing of the project, so the bot meets it only over HTTP, as it meets Telegram.
"""
