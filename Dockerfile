# Two stages: the first installs the pinned requirements, the second runs as nobody in particular.
FROM python:3.11-slim-bookworm AS install
WORKDIR /app
COPY requirements/run.txt requirements/run.txt
RUN python -m venv /venv && /venv/bin/python -m pip install --no-cache-dir --require-hashes -r requirements/run.txt

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /app sarbaz && mkdir -p /app/var && chown sarbaz /app/var
WORKDIR /app
COPY --from=install /venv /venv
COPY domain domain
COPY handlers handlers
COPY storage storage
COPY locales locales
COPY sandbox sandbox
COPY bot bot
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HOST=0.0.0.0 PORT=8080
USER sarbaz
VOLUME /app/var
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["python", "-m", "bot.healthcheck"]
CMD ["python", "-m", "bot", "run"]
