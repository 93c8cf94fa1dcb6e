using Slipway.Files;

namespace Slipway.Workflows.Generation;

/// <summary>A file as it has to be.</summary>
/// <param name="Root">The root of the checkout.</param>
/// <param name="Name">Its path from there, with slashes.</param>
/// <param name="Text">What it has to say; null when it must not be there.</param>
internal sealed record GeneratedFile(string Root, string Name, string? Text)
{
    private string FullPath => Path.Combine(Root, Name);

    /// <summary>Whether the file says something else; line breaks do not count, git may have changed them.</summary>
    public bool IsStale => Current != Text;

    /// <summary>How the file has to change.</summary>
    public string Difference => LineDifference.Of(Name, Current ?? "", Text ?? "");

    private string? Current => File.Exists(FullPath) ? File.ReadAllText(FullPath).ReplaceLineEndings("\n") : null;

    public static GeneratedFile Of(Workflow workflow, string root) => new(root, workflow.Path, WorkflowFile.Write(workflow));

    /// <summary>Makes the file what it has to be, if it is not.</summary>
    public void Write()
    {
        if (!IsStale)
        {
            return;
        }

        if (Text is null)
        {
            File.Delete(FullPath);
        }
        else
        {
            AtomicFile.Write(FullPath, Text);
        }
    }
}
