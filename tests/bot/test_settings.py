"""What the operator reads when the settings are not whole: which one, and the next step."""

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsFault, load_settings

TOKEN = "1000001:sample"
SECRET = "a-long-random-word-of-ours"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variable and no .env of the machine has a say."""
    for name in (field.upper() for field in Settings.model_fields):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def refusal() -> str:
    with pytest.raises(SettingsFault) as refused:
        load_settings()
    return str(refused.value)


def test_without_a_token_it_says_where_tokens_come_from_and_how_to_try_without() -> None:
    said = refusal()
    assert "@BotFather" in said
    assert "make run" in said


def test_a_token_cut_in_copying_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "1000001")
    assert "Copy it again whole" in refusal()


def test_with_a_token_alone_it_polls_and_keeps_its_data_in_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    settings = load_settings()
    assert not settings.by_webhook
    assert settings.database_url == "sqlite+aiosqlite:///var/sarbaz.db"


def test_a_webhook_without_a_secret_refuses_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("PUBLIC_URL", "https://bot.example")
    said = refusal()
    assert "anybody could send updates" in said
    assert "Set WEBHOOK_SECRET" in said


@pytest.mark.parametrize("secret", ["short", "with spaces in the middle", "слово-из-русских-букв"])
def test_a_secret_telegram_would_not_take_is_refused(secret: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("PUBLIC_URL", "https://bot.example")
    monkeypatch.setenv("WEBHOOK_SECRET", secret)
    assert "16 or more of A-Z" in refusal()


@pytest.mark.parametrize("url", ["http://bot.example", "http://10.0.0.1", "ftp://127.0.0.1", "bot.example"])
def test_a_public_url_without_https_is_refused(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("PUBLIC_URL", url)
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    assert "must begin with https://" in refusal()


@pytest.mark.parametrize("url", ["https://bot.example", "http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]"])
def test_https_anywhere_and_http_on_the_loopback_will_do(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("PUBLIC_URL", url)
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    assert load_settings().by_webhook


def test_the_demo_clock_is_refused_with_real_telegram(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("DEMO_CLOCK", "1")
    assert "stand-in only" in refusal()


def test_an_unreadable_value_is_named_and_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("PORT", "my-password-by-mistake")
    said = refusal()
    assert "PORT" in said
    assert "my-password-by-mistake" not in said


def test_the_units_own_settings_reach_the_conversations(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("UNIT_IIN_IN_CHAT", "true")
    monkeypatch.setenv("UNIT_INVITATION_DAYS", "7")
    unit = load_settings().unit_settings("sarbaz_bot")
    assert (unit.bot_username, unit.iin_in_chat, unit.invitation_days) == ("sarbaz_bot", True, 7)
