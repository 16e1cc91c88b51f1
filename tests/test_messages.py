"""What the program says: catalogues that are whole, sentences that are not put together."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest

import verkosto_cli
from verkosto_cli import messages
from verkosto_cli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.messages.catalog import Message

SOURCE = Path(__file__).parents[1] / "src" / "verkosto_cli"
needs_source = pytest.mark.skipif(not SOURCE.exists(), reason="the catalogues are in the source")
# What takes a sentence, and how many of its first arguments are sentences.
TAKE_SENTENCES = {
    "say": 1,
    "count": 2,
    ".note": 3,
    "progress": 1,
    ".progress": 1,
    "UsageError": 2,
    "NotFoundError": 2,
    "RegistryError": 2,
    "OutputError": 2,
}


def translations(language: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], Message]]:
    """Yield the forms of each sentence, and those of its translation."""
    pytest.importorskip("babel")
    from make_messages import read

    for message in read(language):
        if message.id:
            pair = (message.id, message.string)
            forms, said = ((text,) if isinstance(text, str) else tuple(text or ()) for text in pair)
            yield forms, said, message


def placeholders(text: str) -> set[str]:
    """Return the names of a template's placeholders."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@needs_source
@pytest.mark.parametrize("language", messages.TRANSLATED)
def test_catalogue_has_just_the_sentences_of_the_program(language: str) -> None:
    """None is missing, and none is left that the program no longer says: run `just messages`."""
    pytest.importorskip("babel")
    from make_messages import po_path, updated

    assert po_path(language).read_text("utf-8") == updated(language).decode()


@needs_source
@pytest.mark.parametrize("language", messages.TRANSLATED)
def test_every_sentence_is_translated(language: str) -> None:
    """With both plural forms where it has two, and nothing left to be looked at."""
    wrong = [
        forms
        for forms, said, message in translations(language)
        if message.fuzzy or len(said) != len(forms) or not all(said)
    ]
    assert wrong == []


@needs_source
@pytest.mark.parametrize("language", messages.TRANSLATED)
def test_translation_is_written_as_the_sentence_is(language: str) -> None:
    """The same placeholders and lines, the same sign at the end, the language's own quotes."""
    for forms, said, _ in translations(language):
        for form, text in zip(forms, said, strict=True):
            assert placeholders(text) == placeholders(form), text
            assert text.count("\n") == form.count("\n"), text
            assert (text[-1] in ".?:") == (form[-1] in ".?:"), text
            assert not re.search(r"'[{\w]|[{\w}]'|[“„«»]|\s$|^\s", text), text


@needs_source
def test_every_constant_is_a_whole_sentence() -> None:
    """One that begins with a capital letter ends as a sentence, or with what may be pasted."""
    pytest.importorskip("babel")
    from make_messages import sentences

    for file, message in sentences():
        for text in (message,) if isinstance(message, str) else message:
            assert text == text.strip(), text
            assert not re.search(r"^\W* (and|or|of|in|with) |[,;(]$", text), text
            is_word = text.isupper() or " " not in text or text.startswith("[")
            if file.endswith("messages.py") and text[0].isupper() and not is_word:
                ends = text[-1] in ".?" or re.search(r": .*\S|\n", text)
                assert ends or text in (*messages.REASONS, *ENDLESS), text


# Headings, what is being done beside a bar of progress, a piece of a command line, a name first.
ENDLESS = {
    "Checking the entries",
    "Indexing the words",
    "Reading the entries",
    "Since",
    "Opened in the browser: {address}",
    "COMMAND [ARGUMENTS]...",
    "Keep a registry:",
    "Manual of verkosto",
    "More, by verkosto help TOPIC:",
    "TAB completion for {shell} is now in {path}",
}


@needs_source
def test_every_constant_is_used() -> None:
    """A sentence that nothing says is removed."""
    pytest.importorskip("babel")
    from make_messages import constants

    trees = [ast.parse(path.read_text("utf-8")) for path in SOURCE.rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    used = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    used |= {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    # The operating system says these, in English.
    assert {name for _, name, _ in constants()} - used <= {"REASONS"}


def _written_in_place(node: ast.expr) -> bool:
    """Whether a sentence is written or put together where it is said."""
    if isinstance(node, ast.JoinedStr | ast.BinOp):
        return True
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr in ("format", "join")
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(node.value)


@needs_source
def test_no_sentence_is_written_where_it_is_said() -> None:
    """Sentences are constants of a messages.py: there they are found, and translated."""
    wrong = []
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", f".{getattr(node.func, 'attr', '')}")
                sentences = node.args[: TAKE_SENTENCES.get(name, 0)]
                wrong += [f"{path.name}:{a.lineno}" for a in sentences if _written_in_place(a)]
    assert wrong == []


@pytest.fixture
def say_in_english() -> Iterator[None]:
    """Leave the language as it was."""
    yield
    messages.use("en")


@pytest.mark.usefixtures("say_in_english")
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "tuntematon teema ”{x}”"),
        ("sv", "okänt tema ”{x}”"),
        ("en", "unknown theme '{x}'"),
        ("de", "unknown theme '{x}'"),
        ("", "unknown theme '{x}'"),
    ],
)
def test_sentence_in_a_language(compiled: None, language: str, text: str) -> None:
    """What fills a placeholder is no template."""
    messages.use(language)
    assert messages.say("unknown theme '{word}'", word="{x}") == text


@pytest.mark.usefixtures("say_in_english")
@pytest.mark.parametrize(
    ("asked", "said"), [("fi", "fi"), ("sv", "sv"), ("en", "en"), ("de", "en"), ("", "en")]
)
def test_language_that_is_said(asked: str, said: str) -> None:
    """Without a catalogue it is English."""
    messages.use(asked)
    assert messages.language() == said


@pytest.mark.usefixtures("say_in_english")
@pytest.mark.parametrize(
    ("language", "number", "text"),
    [
        ("en", 1, "1 more problem is not shown"),
        ("en", 2, "2 more problems are not shown"),
        ("fi", 1, "lisäksi 1 ongelma, jota ei näytetä"),
        ("fi", 2, "lisäksi 2 ongelmaa, joita ei näytetä"),
        ("sv", 0, "ytterligare 0 problem visas inte"),
    ],
)
def test_number_in_a_sentence(compiled: None, language: str, number: int, text: str) -> None:
    """A sentence has a form for one and a form for all others."""
    messages.use(language)
    assert messages.count(*messages.MORE_PROBLEMS, number) == text


@pytest.mark.usefixtures("say_in_english")
def test_unknown_sentence_and_nothing_are_said_as_they_are(compiled: None) -> None:
    """A reason that only the system knows stays in its words; a cure may be missing."""
    messages.use("fi")
    assert (messages.say("Device or resource busy {"), messages.say("")) == (
        "Device or resource busy {",
        "",
    )
    assert UsageError("unknown theme '{word}'", word="x").lines() == ["tuntematon teema ”x”"]


@pytest.mark.usefixtures("say_in_english")
@pytest.mark.parametrize(
    "data", [None, b"", b"\xde\x12\x04\x95", b"\xde\x12\x04\x95" + b"\xff" * 90]
)
def test_damaged_catalogue_leaves_english(
    monkeypatch: pytest.MonkeyPatch, data: bytes | None
) -> None:
    """A catalogue that is missing or broken is no error."""

    def read(package: str, resource: str) -> bytes | None:
        if data is None:
            raise FileNotFoundError(resource)
        return data

    monkeypatch.setattr("pkgutil.get_data", read)
    messages.use("fi")
    assert messages.say("unknown theme '{word}'", word="x") == "unknown theme 'x'"
    assert messages.count("{count} entry", "{count} entries", 2) == "2 entries"


def test_english_loads_no_catalogue() -> None:
    """Messages in English, and another language with nothing to say, cost no import."""
    program = """
import sys
from verkosto_cli.messages import count, say, use
say("unknown theme '{word}'", word="x")
use("en"); count("one", "many", 2)
use("fi")
print("gettext" in sys.modules)
"""
    folder = str(Path(verkosto_cli.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {folder!r})\n{program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"
