"""`verkosto completion`: the scripts, where they are put, and what the command says of it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.completion.conftest import Home
    from tests.conftest import Terminal

PLACES = {
    "bash": ".local/share/bash-completion/completions/verkosto",
    "zsh": ".local/share/zsh/site-functions/_verkosto",
    "fish": ".config/fish/completions/verkosto.fish",
    "powershell": ".local/share/verkosto/verkosto.ps1",
}
NAME_ONE = "Choose one: verkosto completion bash|zsh|fish|powershell"


@pytest.mark.parametrize("shell", PLACES)
def test_install_puts_the_script_in_its_place(home: Home, shell: str) -> None:
    """The installed file is what the command writes; it says where it is and how to undo it."""
    script = home.verkosto("completion", shell)
    assert f"verkosto __complete {shell}" in script.stdout
    done = home.verkosto("completion", shell, "--install")
    path = home.folder / PLACES[shell]
    assert path.read_text(encoding="utf-8") == script.stdout
    assert (done.returncode, done.stderr) == (0, "")
    assert f" is now in {path}\n" in done.stdout
    undo = done.stdout.partition("To undo it:\n")[2]
    assert str(path) in undo


@pytest.mark.parametrize(
    ("shell", "variable", "path"),
    [
        ("bash", "XDG_DATA_HOME", "my data/bash-completion/completions/verkosto"),
        ("zsh", "XDG_DATA_HOME", "my data/zsh/site-functions/_verkosto"),
        ("fish", "XDG_CONFIG_HOME", "my data/fish/completions/verkosto.fish"),
    ],
)
def test_install_follows_the_environment(home: Home, shell: str, variable: str, path: str) -> None:
    """Folders that the user has moved are used, and quoted where a shell is to read them."""
    home.environ[variable] = str(home.folder / "my data")
    done = home.verkosto("completion", shell, "--install")
    assert (home.folder / path).exists()
    assert f"rm '{home.folder / path}'\n" in done.stdout


def test_install_says_what_zsh_needs(home: Home) -> None:
    """The one line for .zshrc is shown, and no such file is written."""
    done = home.verkosto("completion", "zsh", "--install")
    path = f"{home.folder}/.local/share/zsh/site-functions/_verkosto"
    assert done.stdout == (
        f"TAB completion for zsh is now in {path}\n"
        "It works in new shells once ~/.zshrc has this line at its end:\n"
        f"  source {path}\n"
        f"To undo it:\n  rm {path}\nand take that line out of ~/.zshrc again.\n"
    )
    assert not (home.folder / ".zshrc").exists()


@pytest.mark.usefixtures("compiled")
def test_install_speaks_the_language_of_the_user(home: Home, terminal: Terminal) -> None:
    """VERKOSTO_LANG chooses it; on a terminal the locale does too, in a pipe it does not."""
    line = ("completion", "fish", "--install")
    english = home.verkosto(*line).stdout
    home.environ["LANG"] = "sv_FI.UTF-8"
    assert home.verkosto(*line).stdout == english
    swedish = terminal(*line, env=home.environ)
    assert swedish.screen.splitlines()[:2] == [
        f"Tabbkompletteringen för fish finns nu i {home.folder / PLACES['fish']}",
        "Den fungerar i nya skal.",
    ]
    home.environ["VERKOSTO_LANG"] = "fi"
    assert "Täydennys toimii uusissa komentotulkeissa.\n" in home.verkosto(*line).stdout


def test_script_for_a_terminal_comes_with_the_line_for_zshrc(
    home: Home, terminal: Terminal
) -> None:
    """Who only looks at the script learns how it is put to use."""
    assert terminal("completion", "zsh", env=home.environ).stderr == (
        "To install it: verkosto completion zsh --install\n"
        "Or put this line at the end of ~/.zshrc:\n"
        "  source <(verkosto completion zsh)\n"
    )


def test_install_that_cannot_write_says_so(home: Home) -> None:
    """A place that cannot be written to is named, and is no success."""
    (home.folder / ".config").write_text("")
    done = home.verkosto("completion", "fish", "--install")
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr == (
        f"verkosto: {home.folder / PLACES['fish']}: cannot install the completion: "
        "Not a directory\nTo put it elsewhere: verkosto completion fish > FILE\n"
    )


@pytest.mark.parametrize(
    ("own", "name"), [("/usr/bin/zsh", "zsh"), ("/bin/bash", "bash"), ("/opt/pwsh", "powershell")]
)
def test_shell_is_that_of_the_user(home: Home, own: str, name: str) -> None:
    """Without a name it is the shell in SHELL."""
    home.environ["SHELL"] = own
    assert home.verkosto("completion").stdout == home.verkosto("completion", name).stdout


@pytest.mark.parametrize(
    ("own", "words", "error"),
    [
        ("", ("fsh",), "unknown shell 'fsh'\nDid you mean: fish, zsh?"),
        ("", ("nu",), "unknown shell 'nu'\nChoose from: bash, zsh, fish, powershell."),
        ("/bin/tcsh", (), f"there is no completion for tcsh\n{NAME_ONE}"),
        ("", (), f"no shell given\n{NAME_ONE}"),
        ("", ("zsh", "bash"), f"completion is for one shell at a time\n{NAME_ONE}"),
    ],
)
def test_unknown_shell_is_a_usage_error(
    home: Home, own: str, words: tuple[str, ...], error: str
) -> None:
    """A shell without a script is told of, with what was perhaps meant."""
    home.environ["SHELL"] = own
    done = home.verkosto("completion", *words)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"verkosto: {error}\n")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_script_is_valid(home: Home, shell: str) -> None:
    """Each shell reads its script without a complaint."""
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    script = home.verkosto("completion", shell).stdout
    (home.folder / "script").write_text(script, encoding="utf-8")
    done = home.run([shell, "-n", "script"])
    assert (done.returncode, done.stderr) == (0, "")
