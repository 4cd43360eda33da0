"""What the operator sets, by environment variables or a `.env` file; every refusal says the next step."""

from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from handlers.desk import UnitSettings

TELEGRAM = "https://api.telegram.org"


class SettingsFault(ValueError):
    """The settings can't be started with; the text says which one and what to do."""


class _UnitVariables(BaseSettings):
    """The unit's own words and permissions: UNIT_ZONE, UNIT_OPERATOR_NAME, ..."""

    model_config = SettingsConfigDict(env_prefix="UNIT_", env_file=".env", extra="ignore")

    iin_in_chat: bool = False
    invitation_days: int = Field(default=14, ge=1, le=90)
    uploads: bool = True  #: False: papers are shown on paper, and that is recorded
    zone: str = "Asia/Almaty"
    operator_name: str = ""
    operator_bin: str = ""
    rules: Path | None = None  #: the unit's own values where the law leaves one open


class Settings(BaseSettings):
    """The bot's settings; the names of the variables are those of the fields in capitals."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    bot_token: SecretStr = SecretStr("")
    telegram_api_base: str = TELEGRAM
    database_url: str = "sqlite+aiosqlite:///var/sarbaz.db"
    public_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    log_level: str = "INFO"
    planner_max_jump_days: int = Field(default=35, ge=1)  #: a clock further ahead than this stops the planner
    paper_templates: Path | None = None  #: the unit's own templates, taken before ours of the same name
    demo_clock: bool = False  #: follow the stand-in's movable clock; never with real Telegram
    unit: _UnitVariables = Field(default_factory=_UnitVariables)

    @property
    def by_webhook(self) -> bool:
        return bool(self.public_url)

    def unit_settings(self, bot_username: str) -> UnitSettings:
        """The part the conversations see."""
        return UnitSettings(bot_username=bot_username, **self.unit.model_dump(exclude={"rules"}))


def load_settings() -> Settings:
    """Read and check; raise SettingsFault with the next step."""
    try:
        settings = Settings()
    except ValidationError as error:
        raise SettingsFault(_misread(error)) from error
    _check_telegram(settings)
    if settings.by_webhook:
        _check_webhook(settings)
    return settings


def database_settings() -> Settings:
    """For commands that only touch the database: no token is asked for."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsFault(_misread(error)) from error


def _check_telegram(settings: Settings) -> None:
    token = settings.bot_token.get_secret_value()
    if not token:
        raise SettingsFault(
            "BOT_TOKEN is not set. Get a token from @BotFather and put BOT_TOKEN=... into the environment or .env; "
            "to try the bot without a token, run `make run`."
        )
    number, _, key = token.partition(":")
    if not (number.isdigit() and key):
        raise SettingsFault("BOT_TOKEN does not look like a token (digits, a colon, letters). Copy it again whole.")
    if settings.demo_clock and settings.telegram_api_base == TELEGRAM:
        raise SettingsFault("DEMO_CLOCK is for the stand-in only. Remove it, or set TELEGRAM_API_BASE to the stand-in.")


def _check_webhook(settings: Settings) -> None:
    secret = settings.webhook_secret.get_secret_value()
    if not secret:
        raise SettingsFault(
            "PUBLIC_URL is set but WEBHOOK_SECRET is not: anybody could send updates in Telegram's name. "
            "Set WEBHOOK_SECRET to a long random word, or remove PUBLIC_URL to poll instead."
        )
    if len(secret) < 16 or not all(c.isascii() and (c.isalnum() or c in "_-") for c in secret):
        raise SettingsFault("WEBHOOK_SECRET must be 16 or more of A-Z, a-z, 0-9, _ and -. Draw a new one.")
    url = urlsplit(settings.public_url)
    if url.scheme != "https" and not (url.scheme == "http" and _is_loopback(url.hostname or "")):
        raise SettingsFault(
            "PUBLIC_URL must begin with https:// (Telegram calls nothing else). "
            "Put a certificate in front of the bot, or remove PUBLIC_URL to poll instead."
        )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _misread(error: ValidationError) -> str:
    """Names the variables, never their values: one of them may be a secret."""
    wrong = [f"{'_'.join(str(part) for part in fault['loc']).upper()}: {fault['msg']}" for fault in error.errors()]
    return "Some settings can't be read. Correct them in the environment or .env: " + "; ".join(wrong)
