# shellcheck shell=bash
# Completes ./build.sh in bash: source <(./build.sh --shell-completion bash)
# It reads .nuke/build.schema.json of the checkout, and runs nothing of it.

_nuke_build() {
    local words=() word candidate start="" i
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        # bash takes --name=value apart.
        if ((${#words[@]} > 0)) && [[ "$word" == "=" || "${COMP_WORDS[i - 1]}" == "=" ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
    done
    word=${words[${#words[@]} - 1]}
    if [[ "$word" != "${COMP_WORDS[COMP_CWORD]}" ]]; then start=${word%"${word##*=}"}; fi
    COMPREPLY=()
    while IFS=$'\t' read -r candidate _; do
        printf -v candidate %q "${candidate#"$start"}"
        COMPREPLY+=("$candidate")
    done < <(sh -c @next.sh@ sh @next.awk@ "${COMP_WORDS[0]}" "${words[@]}" 2>/dev/null)
}

complete -o bashdefault -o default -F _nuke_build build.sh
