# Completes build.cmd and build.sh in PowerShell: ./build.cmd --shell-completion powershell | Out-String | Invoke-Expression
# It reads .nuke/build.schema.json of the checkout, and runs nothing of it.

Register-ArgumentCompleter -Native -CommandName build, build.cmd, build.ps1, build.sh -ScriptBlock {
    param($current, $line, $position)
    Set-StrictMode -Off
    $folder = (Get-Command $line.GetCommandName() -ErrorAction SilentlyContinue).Source
    while ($folder -and -not (Test-Path "$folder/.nuke/build.schema.json")) { $folder = Split-Path $folder }
    if (-not $folder) { return }

    $schema = Get-Content "$folder/.nuke/build.schema.json" -Raw | ConvertFrom-Json
    $parameters = @{}
    foreach ($part in @($schema, $schema.definitions.build, $schema.definitions.NukeBuild) + $schema.allOf) {
        foreach ($property in $part.properties.PSObject.Properties) { $parameters[$property.Name] = $property.Value }
    }

    $find = { param($word) $plain = ($word -split '=')[0] -replace '-'; $parameters.Keys | Where-Object { $_ -eq $plain } }
    $values = {
        param($name)
        if ($name -eq 'Profile') {
            return Get-ChildItem "$folder/.nuke/parameters.*.json" | ForEach-Object { $_.Name -replace '^parameters\.|\.json$' }
        }
        $type = $parameters[$name]
        if ($type.type -contains 'boolean') { return 'true', 'false' }
        foreach ($part in @($type, $type.items) + $type.oneOf + $type.items.oneOf) {
            $part.enum
            if ($part.'$ref') { $schema.definitions.($part.'$ref' -replace '.*/').enum }
        }
    }

    $open = $null
    $used = @()
    $before = $line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position }
    foreach ($word in $before | ForEach-Object { $_.Extent.Text }) {
        if ($word -match '^-[^0-9.]') {
            $name = & $find $word
            $used += $name
            $open = if ($word -notmatch '=' -and $parameters[$name].type -notcontains 'boolean') { $name }
        }
        else {
            $used += $word
            if ($parameters[$open].type -notcontains 'array') { $open = $null }
        }
    }

    $found = if ($current -match '^-[^=]*=') { & $values (& $find $current) | ForEach-Object { "$($current -replace '=.*')=$_" } }
    elseif ($current -like '--*') { $parameters.Keys | Where-Object { $_ -notin $used } | ForEach-Object { '--' + ($_ -creplace '(?<=[^A-Z])(?=[A-Z])', '-').ToLower() } }
    elseif ($current -like '-*') { $parameters.Keys | Where-Object { $_ -notin $used } | ForEach-Object { "-$_" } }
    else { & $values $(if ($open) { $open } else { 'Target' }) | Where-Object { $_ -notin $used } }
    $found | Where-Object { $_ -like "$current*" } | Sort-Object |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
