#!/usr/bin/env bash
#
# Runs the build; compiles it first when anything that it is made of has changed.
# What runs is a copy of the output, so a target can compile the same projects again while it runs.

set -euo pipefail

root=${BASH_SOURCE[0]}
if [[ "$root" != */* ]]; then root=./$root; fi
root=$(cd -- "${root%/*}/" && pwd -P)
runs="$root/build/bin/run"
state="$runs/state"
local_sdk="$root/.nuke/temp/dotnet"

fail() {
    printf 'build.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

# Everything that the compiled build is made of: files with size and times, the SDKs beside dotnet ($1), the engine.
inputs() {
    local listed=() name
    cd -- "$root"
    for name in build build.sh source/Slipway source/Nuke.* global.json .editorconfig \
        Directory.Build.props Directory.Build.targets Directory.Packages.props nuget.config NuGet.config NuGet.Config; do
        if [[ -e "$name" ]]; then listed+=("$name"); fi
    done
    printf '%s\n' "NukeEngine=${NukeEngine:-source}" "${1%/*}"/sdk/*
    # Where find has no -printf, the contents themselves are compared.
    find "${listed[@]}" -type d \( -name bin -o -name obj \) -prune -o -type f -printf '%p %s %T@ %C@\n' 2>/dev/null ||
        find "${listed[@]}" -type d \( -name bin -o -name obj \) -prune -o -type f -exec cksum {} +
}

# Sets dotnet and copy, and succeeds, when the last compiled build is still that of these sources.
is_current() {
    [[ -f "$state" ]] || return 1
    local stored
    { IFS= read -r copy && IFS= read -r dotnet && IFS= read -rd '' stored; } <"$state" || true
    [[ -x "${dotnet:-}" && -f "$runs/$copy/_build.dll" && "$(inputs "$dotnet")"$'\n' == "${stored:-}" ]]
}

run() {
    export NUKE_ROOT="$root" DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
    exec "$dotnet" "$runs/$copy/_build.dll" "$@"
}

find_dotnet() {
    local candidate
    for candidate in "$(type -P dotnet || true)" "$local_sdk/dotnet"; do
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
    curl -fsSL --retry 2 -o "$script" "$url" 2>/dev/null || wget -qO "$script" "$url" 2>/dev/null ||
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
    listing=$(inputs "$dotnet")
    # A compiler that was killed leaves files that look finished.
    if [[ -e "$runs/compiling" ]]; then options+=(--no-incremental --force); fi
    if [[ -n "${CI:-}" && "${NukeEngine:-source}" == source ]]; then options+=(-p:RestoreLockedMode=true); fi
    if [[ -t 2 ]]; then echo "build.sh: compiling the build" >&2; fi
    true >"$runs/compiling" || fail "cannot write to $runs"
    output=$("$dotnet" build "$root/build/_build.csproj" "${options[@]}" 2>&1 9>&-) || status=$?
    if ((status <= 128)); then rm -f -- "$runs/compiling"; fi
    if ((status != 0)); then
        if [[ "$output" == *"No space left on device"* ]]; then fail "the disk that has $root is full"; fi
        # The compiler says each error twice.
        grep -F ' error ' <<<"$output" | sort -u >&2 || printf '%s\n' "$output" >&2
        fail "the build in build/ does not compile"
    fi

    copy=$(printf '%s' "$listing" | cksum)
    copy="${copy// /-}"
    rm -rf -- "$runs"/*.new "${runs:?}/$copy"
    cp -R -- "$root/build/bin/Release" "$runs/$copy.new" || fail "cannot copy the compiled build to $runs"
    mv -- "$runs/$copy.new" "$runs/$copy"
    printf '%s\n' "$copy" "$dotnet" "$listing" >"$state.new" || fail "cannot write to $runs"
    mv -- "$state.new" "$state"
}

# Copies that are old and that no process runs from.
sweep() {
    local old used
    used=$(cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\0' '\n' || true)
    find "$runs" -mindepth 1 -maxdepth 1 -type d -mmin +60 ! -name "$copy" | while IFS= read -r old; do
        if [[ -d /proc/self && "$used" != *"$old/"* ]]; then rm -rf -- "$old"; fi
    done
}

if is_current; then run "$@"; fi

if ! { mkdir -p -- "$runs" && true >>"$runs/lock"; } 2>/dev/null; then
    fail "the build must be compiled, but $runs cannot be written to (a read-only checkout, another owner, or a full disk)"
fi
lock
if ! is_current; then
    find_dotnet || install_dotnet
    compile
    sweep
fi
unlock
run "$@"
