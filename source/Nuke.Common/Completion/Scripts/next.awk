# Reads a schema and prints what could stand in place of the last argument, each with a tab and what it is for.
# The arguments before: the names of the profiles as lines, then the words of the command line.

BEGIN {
    profiles = ARGV[1]
    for (i = 2; i < ARGC - 1; i++) words[++count] = ARGV[i]
    current = ARGV[ARGC - 1]
    ARGC = 1
}

{
    while (match($0, /"([^"\\]|\\.)*"|[][{}]|[^][{}", :\t\r]+/)) {
        token = substr($0, RSTART, RLENGTH)
        $0 = substr($0, RSTART + RLENGTH)
        if (token ~ /^[[{]/) {
            isObject[++depth] = token == "{"
            isName[depth] = isObject[depth]
        } else if (token ~ /^[]}]/) {
            isName[--depth] = isObject[depth]
        } else if (isName[depth]) {
            path[depth] = text(token)
            isName[depth] = 0
        } else {
            value(text(token))
            isName[depth] = isObject[depth]
        }
    }
}

END {
    if (schema["Target"] == "") exit
    if (profiles != "") values["Profile"] = profiles
    for (i = 1; i <= count; i++) read_word(words[i])
    if (current ~ /^-[^=]*=/) {
        offer_values(parameter(current), substr(current, 1, index(current, "=")))
    } else if (current ~ /^-/) {
        for (i = 1; i <= parameters; i++) if (!used[tolower(names[i])]) offer(option(names[i]), descriptions[names[i]])
    } else {
        if (open != "") offer_values(open, "")
        if (open == "" || (isList[open] && given && open !~ /^(Skip|Target)$/)) offer_values("Target", "")
    }
}

function text(token) {
    if (token !~ /^"/) return token
    token = substr(token, 2, length(token) - 2)
    gsub(/\\\\/, "\001", token)
    gsub(/\\[nrt]/, " ", token)
    gsub(/\\/, "", token)
    gsub(/\001/, "\\", token)
    return token
}

# Takes what the schema says of a parameter, or of a definition.
function value(word,    i, where, name, rest) {
    for (i = 1; i <= depth; i++) where = where "/" (isObject[i] ? path[i] : "*")
    if (where ~ /^\/definitions\/[^\/]+\/enum\/\*$/) {
        defined[path[2]] = defined[path[2]] word "\n"
    } else if (sub(/^(\/definitions\/(NukeBuild|build)|\/allOf\/\*)?\/properties\//, "", where)) {
        name = rest = where
        sub(/\/.*/, "", name)
        sub(/^[^\/]*/, "", rest)
        if (name ~ /^\$/) return
        if (!(name in schema)) names[++parameters] = name
        schema[name] = 1
        if (rest == "/description") { sub(/ *Default is .[{]default_target}./, "", word); descriptions[name] = word }
        if (rest ~ /^\/type/ && word == "boolean") isFlag[name] = 1
        if (rest ~ /^\/type/ && word == "array") isList[name] = 1
        if (rest ~ /\/enum\/\*$/) values[name] = values[name] word "\n"
        if (rest ~ /\/\$ref$/) { sub(/.*\//, "", word); definition[name] = word }
    }
}

function read_word(word,    name) {
    if (word ~ /^-[^0-9.]/) {
        name = parameter(word)
        used[tolower(name)] = 1
        open = word ~ /=/ || isFlag[name] ? "" : name == "" ? "?" : name
        given = 0
        return
    }
    if (isTarget(word) && open !~ /^(Skip|Target)?$/ && given) open = ""
    if (open == "" || open == "Target" || open == "Skip") used[tolower(word)] = 1
    given = 1
    if (!isList[open]) open = ""
}

function parameter(word,    i, plain) {
    plain = word
    sub(/=.*/, "", plain)
    gsub(/-/, "", plain)
    for (i = 1; i <= parameters; i++) if (tolower(names[i]) == tolower(plain)) return names[i]
    return ""
}

function isTarget(word) {
    return index(tolower("\n" defined["ExecutableTarget"]), "\n" tolower(word) "\n") > 0
}

function option(name) {
    if (current !~ /^--/) return "-" name
    if (name ~ /_/) return "--" name
    gsub(/DotNet/, "Dotnet", name)
    gsub(/GitHub/, "Github", name)
    gsub(/GitLab/, "Gitlab", name)
    gsub(/MacO[Ss]/, "Macos", name)
    gsub(/NuGet/, "Nuget", name)
    gsub(/MSBuild/, "Msbuild", name)
    gsub(/PowerShell/, "Powershell", name)
    gsub(/TeamCity/, "Teamcity", name)
    gsub(/YouTrack/, "Youtrack", name)
    while (match(name, /[^A-Z-][A-Z]/)) name = substr(name, 1, RSTART) "-" substr(name, RSTART + 1)
    while (match(name, /[A-Z][A-Z][^A-Z-]/)) name = substr(name, 1, RSTART) "-" substr(name, RSTART + 1)
    return "--" tolower(name)
}

# Targets can be joined with a plus.
function offer_values(name, before,    all, i, n, plus) {
    plus = current
    if (name ~ /^(Target|Skip)$/ && sub(/[^+=]*$/, "", plus) && plus ~ /\+$/) before = plus
    n = split(values[name] defined[definition[name]] (isFlag[name] ? "true\nfalse\n" : ""), all, "\n")
    for (i = 1; i < n; i++) if (!used[tolower(all[i])] || before != "") offer(before all[i], "")
}

function offer(word, description) {
    if (tolower(substr(word, 1, length(current))) == tolower(current)) printf "%s\t%s\n", word, description
}
