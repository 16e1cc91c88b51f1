# TAB for verkosto in Bash 3.2 and later.

_verkosto() {
    local line
    COMPREPLY=()
    {
        IFS= read -r line
        # shellcheck disable=SC2086
        [[ -z $line ]] || compopt $line 2>/dev/null
        while IFS= read -r line; do
            COMPREPLY+=("$line")
        done
    } < <(verkosto __complete bash "$COMP_TYPE" "${COLUMNS:-80}" "$COMP_WORDBREAKS" \
        "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}

complete -F _verkosto verkosto
