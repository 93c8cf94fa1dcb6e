using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Keeps files of the run for people.</summary>
public class GitHubActionsArtifactStep : GitHubActionsStep
{
    /// <summary>The name of the artifact.</summary>
    public string Name { get; set; } = "";

    /// <summary>The file or folder, from the root directory on.</summary>
    public string Path { get; set; } = "";

    /// <summary>When they are kept; null for when all steps before have succeeded.</summary>
    public string? Condition { get; set; }

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine($"- name: {Yaml.Quoted($"Publish: {Name}")}");
        using (writer.Indent())
        {
            writer.WriteLine("uses: actions/upload-artifact@v5");
            if (!string.IsNullOrEmpty(Condition))
            {
                writer.WriteLine($"if: {Yaml.Scalar(Condition)}");
            }

            writer.WriteList("with:", [$"name: {Yaml.Scalar(Name)}", $"path: {Yaml.Scalar(Path)}"]);
        }
    }
}
