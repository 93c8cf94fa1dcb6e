# Runs the build; compiles it first when anything that it is made of has changed.
# What runs is a copy of the output, so a target can compile the same projects again while it runs.

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2

$Root = $PSScriptRoot
$Runs = Join-Path $Root 'build/bin/run'
$State = Join-Path $Runs 'state.ps1.txt'
$LocalSdk = Join-Path $Root '.nuke/temp/dotnet'

function Stop-Build([string] $Message) {
    [Console]::Error.WriteLine("build.ps1: $Message")
    exit 1
}

# Everything that the compiled build is made of: files with size and time, the SDKs beside dotnet, the engine.
function Get-Inputs([string] $DotNet) {
    $names = 'build', 'build.ps1', 'global.json', '.editorconfig', 'Directory.Build.props', 'Directory.Build.targets',
        'Directory.Packages.props', 'nuget.config', 'source/Slipway', 'source/Nuke.Common', 'source/Nuke.Components'
    "NukeEngine=$env:NukeEngine"
    Get-ChildItem (Join-Path (Split-Path $DotNet) 'sdk') | ForEach-Object { $_.Name }
    foreach ($name in $names) {
        $path = Join-Path $Root $name
        if (Test-Path $path) {
            Get-ChildItem $path -Recurse -File -Force |
                Where-Object { $_.FullName.Substring($Root.Length) -notmatch '[\\/](bin|obj)[\\/]' } |
                ForEach-Object { "$($_.FullName) $($_.Length) $($_.LastWriteTimeUtc.Ticks) $($_.CreationTimeUtc.Ticks)" }
        }
    }
}

# The copy and the dotnet of the last compiled build, when it is still that of these sources.
function Get-Current {
    if (-not (Test-Path $State)) { return $null }
    $copy, $dotnet, $inputs = Get-Content $State
    if (-not (Test-Path $dotnet) -or -not (Test-Path (Join-Path $Runs "$copy/_build.dll"))) { return $null }
    if (($inputs -join "`n") -ne ((Get-Inputs $dotnet) -join "`n")) { return $null }
    return @{ Copy = $copy; DotNet = $dotnet }
}

function Find-DotNet {
    $onPath = Get-Command dotnet -ErrorAction SilentlyContinue
    $local = Join-Path $LocalSdk $(if ($env:OS -eq 'Windows_NT') { 'dotnet.exe' } else { 'dotnet' })
    foreach ($candidate in @($(if ($onPath) { $onPath.Source }), $local)) {
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
    $inputs = Get-Inputs $DotNet
    $marker = Join-Path $Runs 'compiling'
    $options = '-c', 'Release', '-nologo', '--verbosity', 'quiet', '-nodeReuse:false', '-tl:off', '-clp:NoSummary', '-p:UseSharedCompilation=false'
    # A compiler that was killed leaves files that look finished.
    if (Test-Path $marker) { $options += '--no-incremental', '--force' }
    Set-Content $marker ''
    $output = & $DotNet build (Join-Path $Root 'build/_build.csproj') @options 2>&1
    $status = $LASTEXITCODE
    Remove-Item $marker
    if ($status -ne 0) {
        $errors = $output | Where-Object { "$_" -match ' error ' } | Sort-Object -Unique
        $(if ($errors) { $errors } else { $output }) | ForEach-Object { [Console]::Error.WriteLine("$_") }
        Stop-Build 'the build in build/ does not compile'
    }

    $copy = [Guid]::NewGuid().ToString('N')
    Copy-Item (Join-Path $Root 'build/bin/Release') (Join-Path $Runs "$copy.new") -Recurse
    Move-Item (Join-Path $Runs "$copy.new") (Join-Path $Runs $copy)
    @($copy, $DotNet) + $inputs | Set-Content "$State.new" -Encoding UTF8
    Move-Item "$State.new" $State -Force
    # A copy that runs cannot be removed on Windows; what can be is old.
    Get-ChildItem $Runs -Directory | Where-Object { $_.Name -ne $copy -and $_.LastWriteTime -lt (Get-Date).AddHours(-1) } |
        Remove-Item -Recurse -Force -ErrorAction SilentlyContinue
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
            Invoke-Compiler $dotnet
            $current = Get-Current
            if (-not $current) { Stop-Build 'the sources changed while they were compiled; run it again' }
        }
    }
    finally { $lock.Dispose() }
}

$env:NUKE_ROOT = $Root
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
& $current.DotNet (Join-Path $Runs "$($current.Copy)/_build.dll") @args
exit $LASTEXITCODE
