"""getUpdates, setWebhook, deleteWebhook, getWebhookInfo."""

import re
import time
from typing import Any, Literal
from urllib.parse import urlsplit

from sandbox.accounts import BotAccount, Webhook
from sandbox.errors import bad_request, conflict
from sandbox.methods.call import Call
from sandbox.shapes import Json

_LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})


async def get_updates(call: Call) -> list[Json]:
    """Waits up to `timeout` seconds of real time; a newer getUpdates or a setWebhook ends it with 409."""
    bot, params = call.bot, call.params
    if bot.webhook:
        remedy = "use deleteWebhook to delete the webhook first"
        raise conflict(f"can't use getUpdates method while webhook is active; {remedy}")
    _ask_for(bot, params.value("allowed_updates"))
    limit = params.clamped("limit", 100, 1, 100)
    offset = params.integer("offset")
    until = time.monotonic() + params.clamped("timeout", 0, 0, 50)
    bot.end_poll("other getUpdates request; make sure that only one bot instance is running")
    mine = bot.poll_number
    updates = bot.queue.take(offset, limit)
    while not updates and not call.state.closing and (left := until - time.monotonic()) > 0:
        await call.state.bell.wait(left)
        if bot.poll_number != mine:
            raise conflict(f"terminated by {bot.poll_ended_by}")
        updates = bot.queue.pending()[:limit]
    return [update.body for update in updates]


def set_webhook(call: Call) -> Literal[True]:
    bot, params = call.bot, call.params
    url = params.text("url").strip()
    if not url:
        return delete_webhook(call)
    _check_url(url)
    hook = Webhook(url, _secret(params.text("secret_token")), params.clamped("max_connections", 40, 1, 100))
    _ask_for(bot, params.value("allowed_updates"))
    _drop_if_asked(call)
    bot.webhook = hook
    bot.end_poll("setWebhook request")
    call.state.bell.ring()
    return True


def delete_webhook(call: Call) -> Literal[True]:
    _drop_if_asked(call)
    call.bot.webhook = None
    call.state.bell.ring()
    return True


def get_webhook_info(call: Call) -> Json:
    hook = call.bot.webhook
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(call.bot.queue.pending()),
    }
    if hook:
        info["max_connections"] = hook.max_connections
    if hook and hook.last_error_date:
        info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error_message}
    if call.bot.queue.allowed:
        info["allowed_updates"] = sorted(call.bot.queue.allowed)
    return info


def _check_url(url: str) -> None:
    """Telegram takes https alone; plain http is let through to this machine, where there is no certificate."""
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in _LOCAL_HOSTS:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not parts.hostname:
        raise bad_request("bad webhook: Failed to resolve host: Name or service not known")


def _secret(token: str) -> str:
    if len(token) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", token):
        raise bad_request("secret token contains unallowed characters")
    return token


def _ask_for(bot: BotAccount, kinds: Any) -> None:
    """A missing list keeps what was asked for before."""
    if kinds is None:
        return
    if not isinstance(kinds, list):
        raise bad_request('can\'t parse field "allowed_updates" as an Array of String')
    bot.queue.ask_for(kinds)


def _drop_if_asked(call: Call) -> None:
    if call.params.flag("drop_pending_updates"):
        call.bot.queue.clear()
