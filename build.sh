#!/usr/bin/env bash
#
# Runs the build; compiles it first when anything that it is made of has changed.
# What runs is a copy of the output, so a target can compile the same projects again while it runs.

set -euo pipefail

root=${BASH_SOURCE[0]}
if [[ -L "$root" ]]; then root=$(readlink -f -- "$root"); fi
if [[ "$root" != */* ]]; then root=./$root; fi
root=$(CDPATH='' cd -- "${root%/*}/" && pwd -P)
runs="$root/build/bin/run"
state="$runs/state"
projects="$runs/projects"
local_sdk="$root/.nuke/temp/dotnet"

fail() {
    printf 'build.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

# Finds what the compiled build is made of: its folder, the folders of the projects that it refers to (all, until they are known),
# the generator, to which no assembly refers, and the files above them that MSBuild looks for.
list() {
    local listed=() name folder=$root/source
    cd -- "$root"
    for name in build build.sh source/Nuke.SourceGenerators; do
        if [[ -e "$name" ]]; then listed+=("$name"); fi
    done
    if [[ -f "$projects" ]]; then
        while IFS= read -r name; do if [[ -e "$name" ]]; then listed+=("$name"); fi; done <"$projects"
    else
        for name in source/*/; do if [[ -d "$name" ]]; then listed+=("$name"); fi; done
    fi
    while [[ -n "$folder" ]]; do
        for name in Directory.Build.{props,targets,rsp} Directory.Packages.props {nuget,NuGet}.{config,Config} global.json .editorconfig; do
            if [[ -f "$folder/$name" ]]; then listed+=("$folder/$name"); fi
        done
        folder=${folder%/*}
    done
    find "${listed[@]}" -type d \( -name bin -o -name obj \) -prune -o -type f "$@"
}

# The engine and the SDKs beside dotnet ($1): what no file of the checkout says.
tools() {
    printf '%s\n' "NukeEngine=${NukeEngine:-source}" "${1%/*}"/sdk/*
}

# Where find knows no -printf, the contents are compared.
stamps() {
    tools "$1"
    list -printf '%p %s %T@ %C@\n' 2>/dev/null || contents
}

contents() {
    if type -P sha256sum >/dev/null; then list -exec sha256sum {} +; else list -exec cksum {} +; fi | LC_ALL=C sort
}

# The name of the copy that is made of what is there now.
name_of_copy() {
    local sum
    sum=$({ tools "$1" && contents; } | if type -P sha256sum >/dev/null; then sha256sum; else cksum; fi)
    sum=${sum%% *}
    printf '%s' "${sum:0:16}"
}

# Sets dotnet and copy, and succeeds, when the last compiled build is still that of these sources.
is_current() {
    [[ -f "$state" ]] || return 1
    local stored
    { IFS= read -r copy && IFS= read -r dotnet && IFS= read -rd '' stored; } <"$state" || true
    [[ -x "${dotnet:-}" && -f "$runs/$copy/_build.dll" && "$(stamps "$dotnet")"$'\n' == "${stored:-}" ]]
}

# Succeeds when these sources have been compiled before, though their times are others: a branch and back.
is_known() {
    [[ -x "${dotnet:-}" ]] || return 1
    local listing
    listing=$(stamps "$dotnet")
    copy=$(name_of_copy "$dotnet")
    [[ -f "$runs/$copy/_build.dll" ]] || return 1
    # A checkout that cannot be written to compares contents each time.
    { touch -c -- "$runs/$copy" && remember "$listing"; } 2>/dev/null || true
}

remember() {
    printf '%s\n' "$copy" "$dotnet" "$1" >"$state.$$" && mv -- "$state.$$" "$state"
}

run() {
    export NUKE_ROOT="$root" DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
    exec "$dotnet" "$runs/$copy/_build.dll" "$@"
}

find_dotnet() {
    local candidate
    for candidate in "$(type -P dotnet || true)" "${DOTNET_ROOT:-}/dotnet" "$local_sdk/dotnet"; do
        if [[ -x "$candidate" ]] && (cd -- "$root" && "$candidate" --version >/dev/null 2>&1); then
            dotnet=$(readlink -f -- "$candidate")
            return
        fi
    done
    return 1
}

install_dotnet() {
    local script="$root/.nuke/temp/dotnet-install.sh" url=https://dot.net/v1/dotnet-install.sh
    local hint="install the .NET SDK that global.json names, from https://dot.net/download"
    mkdir -p -- "$local_sdk" || fail "cannot write to $local_sdk"
    echo "build.sh: no matching .NET SDK found, installing one into .nuke/temp/dotnet" >&2
    curl -fsSL --retry 2 --connect-timeout 10 -o "$script" "$url" 2>/dev/null || wget -qT 10 -t 2 -O "$script" "$url" 2>/dev/null ||
        fail "the .NET SDK is missing and $url cannot be reached; $hint"
    bash "$script" --jsonfile "$root/global.json" --install-dir "$local_sdk" --no-path >&2 ||
        fail "the .NET SDK could not be installed; $hint"
    find_dotnet || fail "the installed .NET SDK does not start; $hint"
}

# Ends the compilers of launchers and builds of this checkout that were killed: each carries the mark SLIPWAY_BUILD=ROOT|PROCESS.
end_leftovers() {
    local environment mark
    for environment in /proc/[0-9]*/environ; do
        while IFS= read -rd '' mark; do
            if [[ "$mark" == "SLIPWAY_BUILD=$root|"* ]] && ! kill -0 "${mark##*|}" 2>/dev/null; then
                environment=${environment%/environ}
                kill -KILL "${environment##*/}" 2>/dev/null || true
                break
            fi
        done 2>/dev/null <"$environment" || true
    done
}

# One launcher at a time.
lock() {
    if type -P flock >/dev/null; then
        exec 9>"$runs/lock"
        flock -n 9 || { echo "build.sh: waiting for another build.sh that compiles" >&2 && flock 9; }
        return
    fi
    local owner
    until ln -s "pid-$$" "$runs/lock.pid" 2>/dev/null; do
        owner=$(readlink "$runs/lock.pid" || true)
        if [[ -n "$owner" ]] && ! kill -0 "${owner#pid-}" 2>/dev/null; then rm -f -- "$runs/lock.pid"; else sleep 0.2; fi
    done
    trap 'rm -f -- "$runs/lock.pid"' EXIT
}

unlock() {
    if type -P flock >/dev/null; then exec 9>&-; else rm -f -- "$runs/lock.pid"; fi
}

has_old_news() {
    local found
    ! found=$(list -cnewer "$runs/compiled" ! -newer "$runs/compiled" -print 2>/dev/null) || [[ -n "$found" ]]
}

compile() {
    local listing output status=0 options=(-c Release -nologo --verbosity quiet -nodeReuse:false -tl:off -clp:NoSummary)
    # One compiler for all projects, started once: this build goes on with it under the same name and ends it.
    if [[ -d /proc/self ]]; then
        end_leftovers
        export SLIPWAY_BUILD="$root|$$"
        options+=(-p:UseSharedCompilation=true "-p:SharedCompilationId=slipway-$$")
    else
        options+=(-p:UseSharedCompilation=false)
    fi
    listing=$(stamps "$dotnet")
    copy=$(name_of_copy "$dotnet")
    # A compiler that was killed leaves files that look finished; files that came with an old time look compiled.
    if [[ -e "$runs/compiling" ]] || { [[ -e "$runs/compiled" ]] && has_old_news; }; then options+=(--no-incremental --force); fi
    if [[ -n "${CI:-}" && "${NukeEngine:-source}" == source ]]; then options+=(-p:RestoreLockedMode=true); fi
    if [[ -t 2 ]]; then echo "build.sh: compiling the build" >&2; fi
    true >"$runs/compiling" || fail "cannot write to $runs"
    # The mark stays: what an interrupted compiler leaves is not used.
    trap 'exit 130' INT
    # In the root directory: its global.json chooses the SDK.
    output=$(cd -- "$root" && "$dotnet" build build/_build.csproj "${options[@]}" 2>&1 9>&-) || status=$?
    trap - INT
    if ((status <= 128)); then mv -- "$runs/compiling" "$runs/compiled"; fi
    if ((status != 0)); then
        if [[ "$output" == *"No space left on device"* ]]; then fail "the disk that has $root is full"; fi
        # The compiler says each error twice.
        grep -F ' error ' <<<"$output" | sort -u >&2 || printf '%s\n' "$output" >&2
        fail "the build in build/ does not compile"
    fi

    sed -n 's|^ *"path": "\.\./\(.*\)/[^/]*proj",*$|\1|p' "$root/build/obj/project.assets.json" >"$projects.new"
    if [[ "$listing" != "$(stamps "$dotnet")" ]]; then
        # Something was changed while it was compiled: the next start compiles again.
        copy+=-$$
    elif ! cmp -s -- "$projects.new" "$projects"; then
        mv -- "$projects.new" "$projects"
        listing=$(stamps "$dotnet")
        copy=$(name_of_copy "$dotnet")
    fi
    rm -rf -- "$runs"/*.new "${runs:?}/$copy"
    cp -R -- "$root/build/bin/Release" "$runs/$copy.new" || fail "cannot copy the compiled build to $runs"
    mv -- "$runs/$copy.new" "$runs/$copy"
    remember "$listing" || fail "cannot write to $runs"
}

# The five newest copies stay, and those that a process runs from.
sweep() {
    local old other newer used
    used=$(cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\0' '\n' || true)
    for old in "$runs"/*/; do
        newer=0
        for other in "$runs"/*/; do if [[ "$other" -nt "$old" ]]; then ((++newer)); fi; done
        if ((newer >= 5)) && [[ -d /proc/self && "$used" != *"$old"* ]]; then rm -rf -- "$old"; fi
    done
}

if is_current || is_known; then run "$@"; fi

# Without a home directory dotnet does not compile.
if [[ -z "${HOME:-}" ]]; then
    unset HOME
    export HOME=~
fi
if ! { mkdir -p -- "$runs" && true >>"$runs/lock"; } 2>/dev/null; then
    fail "the build must be compiled, but $runs cannot be written to (a read-only checkout, another owner, or a full disk)"
fi
lock
if ! is_current && ! is_known; then
    find_dotnet || install_dotnet
    compile
    sweep
fi
unlock
run "$@"
