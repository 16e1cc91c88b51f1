#!/usr/bin/env bash
# Installs the program in every way that the README names, and some more, and asks it something
# each time. Prints a table; the exit code is 1 where one failed. Tools that are not at hand are got
# with pip into a folder of their own. Which ways: words of the first column, or nothing for all.
#
#     tools/try_installs.sh            # all
#     tools/try_installs.sh readme     # the README's first block only, in a folder with a space
set -uo pipefail
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wanted=("$@")
failed=0
python=${PYTHON:-python3}

# A copy of the checkout in a folder of its own: `copy NAME` prints its path.
copy() {
    local place="$work/$1/OneDrive - Pörin kaupunki"
    mkdir -p "$place"
    (cd "$root" && git -c safe.directory="$root" ls-files -z | xargs -0 tar c) | tar x -C "$place"
    echo "$place"
}

# `try NAME PYTHON FUNCTION`: the function installs and prints, last, the command as it is called.
try() {
    local name=$1 version=$2 install=$3 command answer result=works
    if ((${#wanted[@]})) && [[ " ${wanted[*]} " != *" $name "* ]]; then return; fi
    export HOME="$work/home-$name-$RANDOM"
    mkdir -p "$HOME"
    export XDG_CACHE_HOME="$HOME/.cache"
    if ! command=$("$install" "$name-$RANDOM" 2> "$HOME/log" | tail -1) || [ -z "$command" ]; then
        result="does not install: $(grep -v WARNING "$HOME/log" | tail -1 | cut -c 1-80)"
    else
        answer=$(cd "$HOME" && eval "$command show hinku --fields id --color never" 2>> "$HOME/log")
        [ "$answer" = hinku ] || result="does not answer: $answer $(tail -1 "$HOME/log" | cut -c 1-80)"
    fi
    [ "$result" = works ] || failed=1
    printf '| %s | %s | %s |\n' "$name" "$version" "$result"
}

quote() { printf '%q' "$1"; }

# The first block of commands of the README, as it would be pasted.
readme() {
    local place block
    place=$(copy "$1")
    block=$(awk '/^```sh$/ { n++; inside = 1; next } /^```$/ { inside = 0 } inside && n == 1' "$place/README.md")
    (cd "$place" && PATH="$work/bin:$PATH" bash -euo pipefail -c "$block") >&2 || return 1
    quote "$place/.venv/bin/verkosto"
}

venv() { # NAME [PIP'S OPTIONS]: with the pip that Python brings along
    local place
    place=$(copy "$1")
    "$python" -m venv "$place/.venv" >&2 && "$place/.venv/bin/pip" install --quiet "${@:2}" "$place" >&2 || return 1
    quote "$place/.venv/bin/verkosto"
}

module() { venv "$1" > /dev/null && echo "$(quote "$work/$1/OneDrive - Pörin kaupunki/.venv/bin/python") -m verkosto_cli"; }

editable() { venv "$1" --editable; }

user() {
    "$python" -m pip install --quiet --user --break-system-packages "$(copy "$1")" >&2 ||
        "$python" -m pip install --quiet --user "$(copy "$1")" >&2 || return 1
    quote "$HOME/.local/bin/verkosto"
}

long() { # a path of more than 255 bytes
    local place="$work/$1/$(printf 'kansio%.0s' {1..30})/$(printf 'kansio%.0s' {1..30})"
    mkdir -p "$place"
    "$python" -m venv "$place/.venv" >&2 && "$place/.venv/bin/pip" install --quiet "$(copy "$1")" >&2 || return 1
    quote "$place/.venv/bin/verkosto"
}

pipx_() { "$tools/pipx" install --quiet --python "$python" "$(copy "$1")" >&2 && quote "$HOME/.local/bin/verkosto"; }

uv_() { "$tools/uv" tool install --quiet --python "$python" "$(copy "$1")" >&2 && quote "$HOME/.local/bin/verkosto"; }

uvx_() { echo "$(quote "$tools/uvx") --quiet --python $python --from $(quote "$(copy "$1")") verkosto"; }

shiv_() {
    "$tools/shiv" --quiet --python "$python" -c verkosto -o "$HOME/verkosto.pyz" "$(copy "$1")" >&2 || return 1
    echo "$python $(quote "$HOME/verkosto.pyz")"
}

zipapp_() {
    "$python" -m pip install --quiet --target "$HOME/content" "$(copy "$1")" >&2 &&
        "$python" -m zipapp "$HOME/content" -m verkosto_cli.cli.run:main -o "$HOME/verkosto.pyz" >&2 || return 1
    echo "$python $(quote "$HOME/verkosto.pyz")"
}

pex_() { # which itself fails in a folder with an ö
    mkdir "$work/pex" && cp -r "$(copy "$1")" "$work/pex/source" || return 1
    "$tools/pex" "$work/pex/source" --python "$python" -c verkosto -o "$HOME/verkosto.pex" >&2 || return 1
    echo "$python $(quote "$HOME/verkosto.pex")"
}

sdist() {
    local place
    place=$(copy "$1")
    "$tools/python" -m build --quiet --outdir "$HOME/dist" "$place" >&2 && "$python" -m venv "$HOME/venv" >&2 &&
        "$HOME/venv/bin/pip" install --quiet "$HOME"/dist/*.whl >&2 || return 1
    quote "$HOME/venv/bin/verkosto"
}

if ((${#wanted[@]} == 0)) || [ "${wanted[*]}" != readme ]; then
    tools="$work/tools/bin"
    "$python" -m venv "$work/tools" && "$tools/pip" install --quiet build pex pipx shiv uv 2> /dev/null
fi

mkdir "$work/bin"
echo "| way | Python | result |"
echo "| --- | --- | --- |"
for number in 10 11 12 13 14; do
    for path in "python3.$number" "${PYENV_ROOT:-$(eval echo ~"$(id -un)")/.pyenv}"/versions/3."$number".*/bin/python; do
        "$path" -c 'import venv' 2> /dev/null || continue
        ln -sf "$("$path" -c 'import sys; print(sys.executable)')" "$work/bin/python3"
        try readme "3.$number" readme
        break
    done
done
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
python=$("$python" -c 'import sys; print(sys.executable)')
try pip "$version" venv
try module "$version" module
try editable "$version" editable
try pip-user "$version" user
try long-path "$version" long
try pipx "$version" pipx_
try uv "$version" uv_
try uvx "$version" uvx_
try sdist "$version" sdist
try shiv "$version" shiv_
try zipapp "$version" zipapp_
try pex "$version" pex_
exit "$failed"
