# One-word commands. Each makes the virtual environment first, from the pinned requirements, if they have changed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.installed-run
DEV := $(VENV)/.installed-dev
PORT ?= 8300

.PHONY: run fresh test check coverage messages requirements mutants

run: $(RUN)  ## the bot with a stand-in for Telegram: no token, no internet
	$(BIN)/python -m bot demo --port $(PORT)

fresh:  ## forget the demo's people and raports
	rm -f var/demo.db var/demo.db-*

test: $(DEV)  ## every test (they wait more than they work: four at once); PostgreSQL's are skipped, and say so, where no server answers
	$(BIN)/python -m pytest -n 4 --dist worksteal

check: $(DEV)  ## lint, types, import contracts, catalogues
	$(BIN)/ruff check .
	$(BIN)/mypy .
	$(BIN)/lint-imports
	$(BIN)/python -m tests.locales.freshness

coverage: $(DEV)  ## domain: every line and every branch
	$(BIN)/coverage run --branch --source=domain -m pytest -q tests/domain
	$(BIN)/coverage report --show-missing --skip-covered --fail-under=100

messages: $(DEV)  ## gather the sentences of the code into locales/, and merge them into each language
	$(BIN)/python -m babel.messages.frontend -q extract -F babel.cfg -k _ -k n_:1,2 --no-location --sort-output --omit-header -o locales/sarbaz.pot .
	for language in kk ru en; do \
		$(BIN)/python -m babel.messages.frontend -q update -D sarbaz -d locales -l $$language -i locales/sarbaz.pot \
			--init-missing --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date; \
	done

requirements: $(DEV)  ## pin anew, with hashes; look at the difference before keeping it
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --upgrade --generate-hashes --universal --no-header --no-emit-index-url \
		requirements/run.in -o requirements/run.txt
	$(BIN)/uv pip compile --quiet --upgrade --generate-hashes --universal --no-header --no-emit-index-url \
		requirements/dev.in -o requirements/dev.txt

mutants: $(DEV)  ## change the domain place by place and see a test fail each time; at least 90 % (takes a quarter of an hour)
	rm -rf mutants
	$(BIN)/mutmut run
	$(BIN)/mutmut export-cicd-stats
	$(BIN)/python -m tests.mutation_share 90

$(RUN): requirements/run.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 run")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/run.txt
	touch $@

$(DEV): $(RUN) requirements/dev.txt
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	touch $@
