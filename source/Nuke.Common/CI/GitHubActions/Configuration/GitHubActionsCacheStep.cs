using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Restores files of earlier runs, and keeps them for later ones.</summary>
public class GitHubActionsCacheStep : GitHubActionsStep
{
    /// <summary>The files.</summary>
    public string[] IncludePatterns { get; set; } = [];

    /// <summary>Those of them that do not belong to it.</summary>
    public string[] ExcludePatterns { get; set; } = [];

    /// <summary>The files whose change makes a new cache.</summary>
    public string[] KeyFiles { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine($"- name: {Yaml.Quoted($"Cache: {string.Join(", ", IncludePatterns)}")}");
        using (writer.Indent())
        {
            writer.WriteLine("uses: actions/cache@v4");
            writer.WriteBlock("with:", () =>
            {
                writer.WriteList("path: |", IncludePatterns.Concat(ExcludePatterns.Select(pattern => $"!{pattern}")));
                var files = string.Join(", ", KeyFiles.Select(file => $"'{file.Replace("'", "''", StringComparison.Ordinal)}'"));
                writer.WriteLine($"key: {Yaml.Expression($"${{{{ runner.os }}}}-${{{{ hashFiles({files}) }}}}")}");
            });
        }
    }
}
