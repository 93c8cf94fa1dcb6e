using System.Text.Json;
using Slipway.Sources;
using Slipway.Tools;

namespace Slipway.Linting;

/// <summary>The whitespace of C# files by <c>dotnet format</c>; style and analysers are errors of the compilation.</summary>
/// <param name="root">The folder of the checkout.</param>
public sealed class DotnetFormat(string root) : ILinter
{
    /// <inheritdoc/>
    public string Name => "dotnet-format";

    /// <inheritdoc/>
    public IReadOnlyList<string> Settings => [".editorconfig", "global.json"];

    /// <inheritdoc/>
    public async Task<string> Version(CancellationToken cancellation) =>
        (await new ToolCall(DotNetSdk.Program, "--version").In(root).Run(cancellation)).Out.Trim();

    /// <inheritdoc/>
    public bool Concerns(string file) => file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> Check(IEnumerable<string> files, CancellationToken cancellation)
    {
        var own = files.Where(x => Concerns(x) && File.Exists(Path.Combine(root, x))).ToList();
        if (own.Count == 0)
        {
            return [];
        }

        var folder = Directory.CreateTempSubdirectory("slipway-format-");
        try
        {
            var report = Path.Combine(folder.FullName, "format.json");
            var result = await Format(own, "--verify-no-changes", "--report", report).TryRun(cancellation);
            return File.Exists(report)
                ? Linters.Sorted(Parse(await File.ReadAllBytesAsync(report, cancellation)))
                : throw new UserError(
                    $"dotnet format failed with exit code {result.ExitCode}{Environment.NewLine}{result.LastLines(20).Indented()}",
                    $"run 'dotnet format whitespace --folder' in {root} to look closer");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> Fix(IEnumerable<string> files, CancellationToken cancellation)
    {
        var own = files.Where(x => Concerns(x) && File.Exists(Path.Combine(root, x))).ToList();
        if (own.Count == 0)
        {
            return [];
        }

        // What the compilation found is mended with its projects at hand; whitespace needs none, and comes last.
        if (Directory.GetFiles(root, "*.slnx") is [var solution])
        {
            await new ToolCall(DotNetSdk.Program, ["format", solution, "--severity", "warn", "--include", .. own]).In(root).Run(cancellation);
        }

        await Format(own).Run(cancellation);
        return [];
    }

    // Without a workspace: that takes 2 s, the full 'dotnet format' 17 s, and what the rest of it checks has been compiled.
    private ToolCall Format(IEnumerable<string> files, params IEnumerable<string> options) =>
        new ToolCall(DotNetSdk.Program, ["format", "whitespace", root, "--folder", .. options, "--include", .. files]).In(root);

    private IEnumerable<Finding> Parse(byte[] json) =>
        from document in JsonSerializer.Deserialize<List<FormattedDocument>>(json) ?? []
        from change in document.FileChanges
        group change.FormatDescription by (document.FilePath, change.LineNumber, change.DiagnosticId) into line
        select new Finding(
            Path.GetRelativePath(root, line.Key.FilePath).Replace('\\', '/'),
            line.Key.LineNumber,
            $"{Name}/{line.Key.DiagnosticId}",
            line.First());

    private sealed record FormattedDocument(string FilePath, IReadOnlyList<Change> FileChanges);

    private sealed record Change(int LineNumber, string DiagnosticId, string FormatDescription);
}
