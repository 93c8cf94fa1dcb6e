# shellcheck shell=sh
# What could stand in place of the last argument; the arguments before it: the awk program, the command as it is typed, and its words.
program=$1
command=$(printf %s "$2" | tr -d "\\\\\"\047")
shift 2
case $command in
    \~/*) command=$HOME/${command#??} ;;
    */*) ;;
    *) command=$(command -v -- "$command") || exit 0 ;;
esac
folder=$(readlink -f -- "$command") || exit 0
until [ -f "$folder/.nuke/build.schema.json" ]; do
    if [ -z "$folder" ]; then exit 0; fi
    folder=${folder%/*}
done
profiles=
for file in "$folder"/.nuke/parameters.?*.json; do
    if [ -f "$file" ]; then
        file=${file##*/parameters.}
        profiles="$profiles${file%.json}
"
    fi
done
exec awk -- "$program" "$profiles" "$@" <"$folder/.nuke/build.schema.json"
