# Completes ./build.sh in fish: ./build.sh --shell-completion fish | source
# It reads .nuke/build.schema.json of the checkout, and runs nothing of it.

function __nuke_build
    set -l words (commandline -opc)
    set -l found (sh -c @next.sh@ sh @next.awk@ $words (commandline -ct) 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end

complete -c build.sh -f -a '(__nuke_build)'
