# Completes ./build.sh in zsh, after compinit: source <(./build.sh --shell-completion zsh)
# It reads .nuke/build.schema.json of the checkout, and runs nothing of it.

_nuke_build() {
    local line
    local -a found
    for line in "${(@f)$(sh -c @next.sh@ sh @next.awk@ "$words[1]" "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}"; do
        if [[ -n "$line" ]]; then found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}"); fi
    done
    if (( $#found )); then
        _describe -t build build found -M 'm:{[:lower:]}={[:upper:]}'
    else
        _files
    fi
}

compdef _nuke_build build.sh
