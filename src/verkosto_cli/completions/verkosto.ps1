# TAB for verkosto in PowerShell 5.1 and later.

Register-ArgumentCompleter -Native -CommandName verkosto -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { if ($_ -is [Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [Text.UTF8Encoding]::new()
        $lines = @(verkosto __complete powershell @words "=$wordToComplete" 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    foreach ($line in $lines) {
        $value, $text = $line -split "`t", 2
        $insert = if ($value -match '[\s,;''"`$(){}@#|&<>]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
        if (-not $text) { $text = $value }
        [Management.Automation.CompletionResult]::new($insert, $value, 'ParameterValue', $text)
    }
}
