# Runs the build; compiles it first when anything that it is made of has changed.
# What runs is a copy of the output, so a target can compile the same projects again while it runs.

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2

$Root = $PSScriptRoot
$Runs = Join-Path $Root 'build/bin/run'
$State = Join-Path $Runs 'state.ps1.txt'
$Projects = Join-Path $Runs 'projects.ps1.txt'
$LocalSdk = Join-Path $Root '.nuke/temp/dotnet'

function Stop-Build([string] $Message) {
    [Console]::Error.WriteLine("build.ps1: $Message")
    exit 1
}

# What the compiled build is made of: its folder, the folders of the projects that it refers to (all, until they are known),
# the generator, to which no assembly refers, and the files above them that MSBuild looks for.
function Get-InputFiles {
    $names = @('build', 'build.ps1', 'source/Nuke.SourceGenerators')
    if (Test-Path $Projects) { $names += @(Get-Content $Projects) }
    elseif (Test-Path (Join-Path $Root 'source')) { $names += @(Get-ChildItem (Join-Path $Root 'source') -Directory | ForEach-Object { "source/$($_.Name)" }) }
    $folder = Join-Path $Root 'source'
    while ($folder) {
        foreach ($name in 'Directory.Build.props', 'Directory.Build.targets', 'Directory.Build.rsp', 'Directory.Packages.props', 'nuget.config', 'global.json', '.editorconfig') {
            $file = Join-Path $folder $name
            if (Test-Path $file) { Get-Item $file -Force }
        }
        $folder = Split-Path $folder
    }
    foreach ($name in $names) {
        $path = Join-Path $Root $name
        if (Test-Path $path) {
            Get-ChildItem $path -Recurse -File -Force | Where-Object { $_.FullName.Substring($Root.Length) -notmatch '[\\/](bin|obj)[\\/]' }
        }
    }
}

# The engine and the SDKs beside dotnet: what no file of the checkout says.
function Get-Tools([string] $DotNet) {
    "NukeEngine=$env:NukeEngine"
    Get-ChildItem (Join-Path (Split-Path $DotNet) 'sdk') | ForEach-Object { $_.Name }
}

function Get-Stamps([string] $DotNet) {
    Get-Tools $DotNet
    Get-InputFiles | ForEach-Object { "$($_.FullName) $($_.Length) $($_.LastWriteTimeUtc.Ticks) $($_.CreationTimeUtc.Ticks)" }
}

# The name of the copy that is made of what is there now.
function Get-CopyName([string] $DotNet) {
    $contents = Get-InputFiles | ForEach-Object { "$((Get-FileHash $_.FullName).Hash) $($_.FullName)" } | Sort-Object
    $bytes = [Text.Encoding]::UTF8.GetBytes((@(Get-Tools $DotNet) + $contents) -join "`n")
    return [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($bytes)).Replace('-', '').Substring(0, 16)
}

function Test-Copy([string] $Copy, [string] $DotNet) {
    return $DotNet -and (Test-Path $DotNet) -and (Test-Path (Join-Path $Runs "$Copy/_build.dll"))
}

function Save-State([string] $Copy, [string] $DotNet, [string[]] $Stamps) {
    @($Copy, $DotNet) + $Stamps | Set-Content "$State.$PID" -Encoding UTF8
    Move-Item "$State.$PID" $State -Force
}

# The copy and the dotnet of a compiled build of these sources: the last one, or one of before when their times are others.
function Get-Current {
    if (-not (Test-Path $State)) { return $null }
    $copy, $dotnet, $stored = Get-Content $State -Encoding UTF8
    if (-not $dotnet -or -not (Test-Path $dotnet)) { return $null }
    $stamps = @(Get-Stamps $dotnet)
    if (($stored -join "`n") -ne ($stamps -join "`n")) {
        $copy = Get-CopyName $dotnet
        if (-not (Test-Copy $copy $dotnet)) { return $null }
        # A checkout that cannot be written to compares contents each time.
        try { (Get-Item (Join-Path $Runs $copy)).LastWriteTime = Get-Date; Save-State $copy $dotnet $stamps }
        catch [UnauthorizedAccessException], [IO.IOException] { Write-Debug "$_" }
    }
    if (-not (Test-Copy $copy $dotnet)) { return $null }
    return @{ Copy = $copy; DotNet = $dotnet }
}

function Find-DotNet {
    $executable = if ($env:OS -eq 'Windows_NT') { 'dotnet.exe' } else { 'dotnet' }
    $onPath = Get-Command dotnet -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    foreach ($candidate in @($(if ($onPath) { $onPath.Source }), "$env:DOTNET_ROOT/$executable", (Join-Path $LocalSdk $executable))) {
        if (-not $candidate -or -not (Test-Path $candidate)) { continue }
        Push-Location $Root
        try { & $candidate --version *> $null } finally { Pop-Location }
        if ($LASTEXITCODE -eq 0) { return $candidate }
    }
    return $null
}

function Install-DotNet {
    $hint = 'install the .NET SDK that global.json names, from https://dot.net/download'
    $script = Join-Path $Root '.nuke/temp/dotnet-install.ps1'
    New-Item -ItemType Directory -Path $LocalSdk -Force | Out-Null
    [Console]::Error.WriteLine('build.ps1: no matching .NET SDK found, installing one into .nuke/temp/dotnet')
    try {
        [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
        (New-Object Net.WebClient).DownloadFile('https://dot.net/v1/dotnet-install.ps1', $script)
    }
    catch { Stop-Build "the .NET SDK is missing and https://dot.net/v1/dotnet-install.ps1 cannot be reached; $hint" }
    & $script -JSonFile (Join-Path $Root 'global.json') -InstallDir $LocalSdk -NoPath | Out-Null
    $found = Find-DotNet
    if (-not $found) { Stop-Build "the installed .NET SDK does not start; $hint" }
    return $found
}

function Invoke-Compiler([string] $DotNet) {
    $stamps = @(Get-Stamps $DotNet)
    $copy = Get-CopyName $DotNet
    $options = '-c', 'Release', '-nologo', '--verbosity', 'quiet', '-nodeReuse:false', '-tl:off', '-clp:NoSummary', '-p:UseSharedCompilation=false'
    # A compiler that was killed leaves files that look finished, and files that came with an old time look compiled.
    $options += '--no-incremental', '--force'
    # In the root directory: its global.json chooses the SDK.
    Push-Location $Root
    try { $output = & $DotNet build build/_build.csproj @options 2>&1 } finally { Pop-Location }
    if ($LASTEXITCODE -ne 0) {
        $errors = $output | Where-Object { "$_" -match ' error ' } | Sort-Object -Unique
        $(if ($errors) { $errors } else { $output }) | ForEach-Object { [Console]::Error.WriteLine("$_") }
        Stop-Build 'the build in build/ does not compile'
    }

    $found = @(Get-Content (Join-Path $Root 'build/obj/project.assets.json') | Where-Object { $_ -match '^ *"path": "\.\./(.*)/[^/]*proj",*$' } | ForEach-Object { $Matches[1] })
    if (($stamps -join "`n") -ne (@(Get-Stamps $DotNet) -join "`n")) {
        # Something was changed while it was compiled: the next start compiles again.
        $copy += "-$PID"
    }
    elseif (-not (Test-Path $Projects) -or (@(Get-Content $Projects) -join "`n") -ne ($found -join "`n")) {
        Set-Content $Projects $found
        $stamps = @(Get-Stamps $DotNet)
        $copy = Get-CopyName $DotNet
    }
    Get-ChildItem $Runs -Directory -Filter '*.new' | Remove-Item -Recurse -Force
    Copy-Item (Join-Path $Root 'build/bin/Release') (Join-Path $Runs "$copy.new") -Recurse
    Move-Item (Join-Path $Runs "$copy.new") (Join-Path $Runs $copy)
    Save-State $copy $DotNet $stamps
    # The five newest copies stay; one that runs cannot be removed on Windows.
    Get-ChildItem $Runs -Directory | Sort-Object LastWriteTime -Descending | Select-Object -Skip 5 | Remove-Item -Recurse -Force -ErrorAction SilentlyContinue
    return @{ Copy = $copy; DotNet = $DotNet }
}

$current = Get-Current
if (-not $current) {
    try { New-Item -ItemType Directory -Path $Runs -Force | Out-Null }
    catch { Stop-Build "the build must be compiled, but $Runs cannot be written to" }
    $lock = $null
    while (-not $lock) {
        try { $lock = [IO.File]::Open((Join-Path $Runs 'lock'), 'OpenOrCreate', 'ReadWrite', 'None') }
        catch [IO.IOException] { Start-Sleep -Milliseconds 200 }
    }
    try {
        $current = Get-Current
        if (-not $current) {
            $dotnet = Find-DotNet
            if (-not $dotnet) { $dotnet = Install-DotNet }
            $current = Invoke-Compiler $dotnet
        }
    }
    finally { $lock.Dispose() }
}

$env:NUKE_ROOT = $Root
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
& $current.DotNet (Join-Path $Runs "$($current.Copy)/_build.dll") @args
exit $LASTEXITCODE
