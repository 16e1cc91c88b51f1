"""What TAB offers, whatever the shell."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from verkosto_cli.cli import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.completion.conftest import Home

    from verkosto_cli.cli.completion.cursor import Reply

    Tab = Callable[..., Reply]

OURS = ("--registry", "my reg.toml")


@pytest.fixture(scope="module")
def home(module_home: Home) -> Home:
    """Return a home folder for all of these tests, so that its registries are compiled once."""
    return module_home


def values(reply: Reply) -> list[str]:
    """Return the candidates without their descriptions."""
    return [value for value, _ in reply.candidates]


def test_commands_come_with_their_help(tab: Tab) -> None:
    """The first word is a command, or an option of the program."""
    assert tab("the").candidates == [("themes", "List the themes, and how many entries each has.")]
    assert values(tab("")) == [row.name for row in COMMANDS]
    assert values(tab("--")) == ["--help", "--version"]


def test_options_come_with_their_help(tab: Tab) -> None:
    """Long options come after two hyphens, short ones too after one."""
    assert tab("list", "--so").candidates == [
        ("--sort", "Sort by FIELD; by default the registry's own order.")
    ]
    assert values(tab("search", "--ex")) == ["--exact", "--explain"]
    assert values(tab("kinds", "-")) == [
        "--format", "-f", "--json", "--fields", "--labels", "--flat", "--empty", "--null", "-0",
        "--quiet", "-q", "--registry", "-r", "--lang", "-l", "--color", "--colour", "--no-color",
        "--no-colour", "--debug", "--help", "-h",
    ]  # fmt: skip


def test_options_come_at_once_where_no_argument_can(tab: Tab) -> None:
    """A command without arguments offers its long options on an empty word."""
    assert "--fields" in values(tab("themes", ""))
    assert "-f" not in values(tab("themes", ""))
    assert values(tab("themes", "--", "")) == []


@pytest.mark.parametrize("words", [("--quiet",), ("-q",), ("-0q",)])
def test_option_already_given_does_not_come_again(tab: Tab, words: tuple[str, ...]) -> None:
    """What may be given once is offered once, however it was written."""
    assert values(tab("list", *words, "--q")) == []


@pytest.mark.parametrize("words", [("-f", "csv"), ("-fcsv",), ("-qf", "csv"), ("--format=csv",)])
def test_option_with_a_value_does_not_come_again(tab: Tab, words: tuple[str, ...]) -> None:
    """An option's value is told from the words after it in every way of writing."""
    assert values(tab("list", *words, "--form")) == []


def test_repeatable_option_comes_again(tab: Tab) -> None:
    """A second theme may be asked for, but not the first once more."""
    given = ("list", "--theme", "vesi", "-t", "vene", *OURS)
    assert values(tab(*given, "--th")) == ["--theme"]
    assert values(tab(*given, "--theme", "")) == ["talkoot"]


def test_ids_come_with_their_names(tab: Tab) -> None:
    """An id is described by the name, in the registry's language or the one asked for."""
    assert tab("show", *OURS, "ranta-").candidates == [
        ("ranta-siistiksi", "Ranta siistiksi"),
        ("ranta-talkoot", "Yhteiset rantatalkoot"),
    ]
    swedish = [("ranta-siistiksi", "Ren strand")]
    assert tab("show", *OURS, "ranta-s", VERKOSTO_LANG="sv_FI.UTF-8").candidates == swedish
    assert tab("show", *OURS, "-l", "sv", "ranta-s").candidates == swedish
    assert tab("show", *OURS, "ranta-s", LANG="sv_FI.UTF-8").candidates == swedish


@pytest.mark.parametrize(
    ("word", "ids"),
    [
        ("Öljyn", ["oljy"]),
        ("yht", ["oljy", "ranta-talkoot"]),
        ("siist", ["ranta-siistiksi"]),
        ("strand", ["ranta-siistiksi"]),
        ("RANTAT", ["ranta-talkoot"]),
        ("alkoot", []),
        ("-", []),
    ],
)
def test_ids_are_found_by_the_words_of_their_names(tab: Tab, word: str, ids: list[str]) -> None:
    """Where no id begins so, a word in a name may, in plain letters."""
    reply = tab("show", *OURS, "--", word)
    assert sorted(values(reply)) == ids
    assert reply.kind == ("names" if ids else reply.kind)


def test_entry_comes_with_the_name_that_has_the_word(tab: Tab) -> None:
    """Where the name that is shown has not the word, the one that has it stands beside it."""
    assert tab("show", *OURS, "stra").candidates == [
        ("ranta-siistiksi", "Ranta siistiksi (Ren strand)")
    ]
    assert tab("show", *OURS, "-l", "sv", "stra").candidates == [("ranta-siistiksi", "Ren strand")]


@pytest.mark.parametrize(
    "word", ["ranta-s", "RANTA-S", "siist", "Ren", "strand", "öljyn", "varastot"]
)
def test_beginning_that_one_entry_has_names_it_for_show(tab: Tab, home: Home, word: str) -> None:
    """What TAB makes one entry of, `show` takes for it."""
    (id_,) = values(tab("show", *OURS, word))
    done = home.verkosto("show", *OURS, word, "--format", "ids")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{id_}\n", "")


def test_ids_already_given_do_not_come_again(tab: Tab) -> None:
    """`show` is not offered an entry twice."""
    assert values(tab("show", *OURS, "ranta-talkoot", "ranta-")) == ["ranta-siistiksi"]


def test_arguments_alone_come_after_two_hyphens(tab: Tab) -> None:
    """After `--` a hyphen begins no option."""
    assert values(tab("show", "--", "-")) == []
    assert values(tab("show", *OURS, "--", "o")) == ["oljy"]


def test_built_in_registry_is_the_one_without_a_name(tab: Tab) -> None:
    """Without a registry on the line or in the environment it is the built-in one."""
    assert tab("show", "hin").candidates == [("hinku", "Hinku-verkosto")]
    assert tab("show", "ol", VERKOSTO_REGISTRY="").candidates == []


def test_registry_of_the_environment_is_read(tab: Tab) -> None:
    """VERKOSTO_REGISTRY names the registry of ids."""
    assert values(tab("show", "ol", VERKOSTO_REGISTRY="my reg.toml")) == ["oljy"]


@pytest.mark.parametrize(
    "words",
    [
        ("--registry", "my reg.toml"),
        ("--registry=my reg.toml",),
        ("-r", "c:d.toml"),
        ("-rc:d.toml",),
        ("-r", "~/c:d.toml"),
    ],
)
def test_registry_of_the_line_is_read(tab: Tab, words: tuple[str, ...]) -> None:
    """Names with spaces, colons and a home folder lead to the registry."""
    assert values(tab("list", *words, "--theme", "ve")) == ["vesi", "vene"]


@pytest.mark.parametrize("name", ["missing.toml", "folder", "broken.toml", "-"])
def test_unreadable_registry_offers_nothing(tab: Tab, home: Home, name: str) -> None:
    """A registry that is missing, broken or still to be typed gives no ids, and no error."""
    (home.folder / "broken.toml").write_text("[registry")
    assert values(tab("show", "-r", name, "")) == []
    assert values(tab("list", "-r", name, "--theme", "")) == []
    assert tab("list", "-r", name, "--fields", "foun").candidates == [("founded", "Founded")]


def test_standard_input_is_left_to_the_command(home: Home) -> None:
    """A registry that is to come from standard input is not read on a TAB."""
    (home.folder / "-").touch()
    done = home.run(["sh", "-c", "verkosto __complete fish show -r - ol < 'my reg.toml'"])
    assert done.stdout == ""


def test_long_registry_is_not_compiled_while_a_person_waits(tab: Tab, home: Home) -> None:
    """A registry of megabytes offers its ids once a command has compiled it."""
    long = home.folder / "long.toml"
    text = (home.folder / "my reg.toml").read_text(encoding="utf-8")
    long.write_text(text + "# comment\n" * 200_000, encoding="utf-8")
    assert values(tab("show", "-r", "long.toml", "ol")) == []
    assert home.verkosto("themes", "-r", "long.toml").returncode == 0
    assert values(tab("show", "-r", "long.toml", "ol")) == ["oljy"]


def test_too_many_ids_keep_both_ends(tab: Tab, home: Home) -> None:
    """Of many ids come so many that the letters they all share are right."""
    text = (home.folder / "my reg.toml").read_text(encoding="utf-8")
    entry = text[text.index('[[networks]]\nid = "oljy"') :]
    entries = (entry.replace('"oljy"', f'"oljy-{number}"') for number in range(1000, 1400))
    (home.folder / "many.toml").write_text(text + "\n".join(entries), encoding="utf-8")
    found = values(tab("show", "-r", "many.toml", "oljy-1"))
    assert (len(found), found[0], found[-1]) == (100, "oljy-1000", "oljy-1399")


def test_values_in_the_registry_come_with_their_labels(tab: Tab) -> None:
    """Themes, kinds and scopes are described in the registry's language or the one asked for."""
    assert tab("list", *OURS, "--theme", "v").candidates == [
        ("vesi", "Vesi: meri ja joki"),
        ("vene", "Veneily"),
    ]
    assert tab("list", *OURS, "-k", "", VERKOSTO_LANG="sv").candidates == [("verkosto", "Nätverk")]
    assert tab("search", *OURS, "--scope=s").candidates == [("--scope=seutu", "Seudullinen")]
    assert tab("list", *OURS, "--theme", "vat").candidates == [("vesi", "Vesi: meri ja joki")]
    assert tab("list", *OURS, "--lang", "").candidates == [("fi", "suomi"), ("sv", "svenska")]


def test_fixed_values_come_with_what_they_mean(tab: Tab) -> None:
    """Formats, orders and colours need no registry."""
    assert tab("list", "--format", "json").candidates == [
        ("json", "one JSON document"),
        ("jsonl", "one JSON object a line"),
    ]
    assert values(tab("list", "--format=i")) == ["--format=ids"]
    assert tab("list", *OURS, "--sort", "na").candidates == [("name", "Name")]
    assert values(tab("list", "--color", "a")) == ["auto", "always"]
    assert values(tab("completion", "")) == ["bash", "zsh", "fish", "powershell"]
    assert values(tab("completion", "bash", "")) == []
    assert values(tab("search", "--limit", "")) == []


@pytest.mark.parametrize("command", ["list", "show", "search", "themes"])
def test_fields_are_those_of_the_command(tab: Tab, home: Home, command: str) -> None:
    """TAB offers the very fields that `--fields help` lists."""
    listed = home.verkosto(command, *["x"] * (command in ("show", "search")), "--fields", "help")
    names = [line.partition("\t")[0] for line in listed.stdout.splitlines()]
    assert names != []
    assert values(tab(command, "--fields", "")) == names


def test_fields_come_after_commas(tab: Tab) -> None:
    """Each field of a list is completed, and none comes twice."""
    assert tab("search", *OURS, "--fields", "id,sn").candidates == [("id,snippet", "Snippet")]
    assert values(tab("themes", "--fields=id,")) == ["--fields=id,label", "--fields=id,count"]


@pytest.mark.parametrize(
    ("words", "candidates"),
    [
        (("-t", "vesi,"), ["vesi,vene", "vesi,talkoot"]),
        (("--theme=vesi,ve",), ["--theme=vesi,vene"]),
        (("-t", "talkoot,vesi", "-t", ""), ["vene"]),
        (("-t", "talkoot", "-t", "vesi,"), ["vesi,vene"]),
        (("-t", "talkoot,vat"), ["talkoot,vesi"]),
        (("-k", "verkosto,"), []),
        (("--missing", "fee,websi"), ["fee,website"]),
    ],
)
def test_themes_come_after_commas(tab: Tab, words: tuple[str, ...], candidates: list[str]) -> None:
    """Each word of a list is completed, and none comes twice, however it was given."""
    assert values(tab("list", *OURS, *words)) == candidates


@pytest.mark.parametrize(
    ("word", "candidates"),
    [
        ("", ["vesi", "talkoot"]),
        ("v", ["vatten", "vesi"]),
        ("Tal", ["talkoot"]),
        ("hav", ["hav"]),
        ("rannat", []),
        ("'", []),
        ("vesi meri", []),
    ],
)
def test_search_offers_words_of_themes_and_keywords(
    tab: Tab, word: str, candidates: list[str]
) -> None:
    """What is in no keyword or theme is not offered; an empty word gets the themes' first words."""
    assert values(tab("search", *OURS, word)) == candidates


def test_each_word_of_a_query_is_completed(tab: Tab) -> None:
    """Keywords of the built-in registry come in its languages, those with marks last."""
    assert values(tab("search", "meri", "medbor")) == [
        "medborgarorganisation",
        "medborgarverksamhet",
    ]
    assert tab("search", "kavel").candidates == [("kävelytie", "")]
    assert tab("search", "kavel").kind == "names"
    assert values(tab("search", "meri", "mer")) == ["merialue"]


def test_files_are_left_to_the_shell(tab: Tab) -> None:
    """Where a file is wanted the reply says so, and has no candidates."""
    for words in (("list", "-r", "x"), ("list", "--registry=x"), ("search", "--batch", "")):
        reply = tab(*words)
        assert (reply.kind, reply.candidates) == ("files", [])


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense", ""),
        ("nonsense", "-"),
        ("list", "--nonsense=x"),
        ("list", "--json=x"),
        ("list", "-f=c"),
        ("list", "--nonsense", "x"),
    ],
)
def test_nothing_comes_where_nothing_is_known(tab: Tab, words: tuple[str, ...]) -> None:
    """Unknown commands and options, free words and flags with values get no candidates."""
    assert values(tab(*words)) == []


@pytest.mark.parametrize(
    "arguments", [(), ("csh", "x"), ("bash",), ("bash", "9", "x", "", "verkosto "), ("fish",)]
)
def test_no_tab_ends_in_an_error(home: Home, arguments: tuple[str, ...]) -> None:
    """What no script asks for is answered by silence."""
    done = home.verkosto("__complete", *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_tab_loads_no_heavy_module(home: Home) -> None:
    """Ids and themes of a compiled registry are offered without what makes a start slow."""
    assert home.verkosto("list").returncode == 0
    heavy = "typer rich re json typing dataclasses enum collections pathlib functools importlib"
    program = f"""
import os, sys
before = set(sys.modules)
from verkosto_cli.cli.completion import run_completion
for words in (["show", ""], ["show", "kaupunki"], ["list", "--theme", ""], ["list", "-"]):
    run_completion(["zsh", *words])
print({{*"{heavy}".split()}} & (set(sys.modules) - before), file=sys.stderr)
"""
    command = [sys.executable, "-S", "-c", program]
    env = {**home.environ, "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=env, check=True)
    assert "hinku:Hinku-verkosto" in done.stdout
    assert done.stderr == "set()\n"


@pytest.mark.usefixtures("compiled")
@pytest.mark.parametrize(
    ("variable", "words", "line"),
    [
        ("LANG", ("sh",), "show\tNäytä yhden tai useamman kohteen kaikki tiedot."),
        ("LC_ALL", ("list", "--rev"), "--reverse\tKäännä järjestys."),
        ("VERKOSTO_LANG", ("list", "--format", "ids"), "ids\ttunnus riviä kohti"),
        ("LANG", ("list", "--fields", "foun"), "founded\tPerustettu"),
        ("LANG", ("help", "exi"), "exit-codes\tMitä paluukoodit tarkoittavat."),
        ("LANG", ("help", "sh"), "show\tNäytä yhden tai useamman kohteen kaikki tiedot."),
        ("OTHER", ("list", "--lang", "fi", "--rev"), "--reverse\tKäännä järjestys."),
        ("OTHER", ("list", "--rev"), "--reverse\tReverse the order."),
    ],
)
def test_descriptions_are_in_the_language_of_messages(
    home: Home,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    words: tuple[str, ...],
    line: str,
) -> None:
    """By the locale: who presses TAB is at a terminal."""
    monkeypatch.setitem(home.environ, variable, "fi_FI.UTF-8")
    assert home.verkosto("__complete", "fish", *words).stdout == f"{line}\n"
