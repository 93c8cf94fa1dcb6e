using System.Reflection;
using System.Runtime.CompilerServices;
using Nuke.Common;
using Nuke.Common.Execution;
using Slipway.Workflows.Generation;

namespace Slipway.Workflows;

/// <summary>The workflow files of a build, and whether they are what its attributes say.</summary>
public sealed class GeneratedWorkflows
{
    private const string Folder = ".github/workflows";

    private static readonly ConditionalWeakTable<INukeBuild, GeneratedWorkflows> Known = [];

    private readonly INukeBuild build;
    private readonly IReadOnlyCollection<ExecutableTarget> targets;

    private GeneratedWorkflows(INukeBuild build, IReadOnlyCollection<ExecutableTarget> targets)
    {
        this.build = build;
        this.targets = targets;
    }

    /// <summary>The workflow files of a build that runs.</summary>
    /// <exception cref="UserError">The build does not keep its workflows current.</exception>
    public static GeneratedWorkflows Of(INukeBuild build) => Known.TryGetValue(build, out var known)
        ? known
        : throw new UserError($"{build.GetType().Name} does not keep its workflows current", "add [GeneratedWorkflows] to the build");

    /// <summary>Writes the files that are stale, and removes those whose workflow is no more; gives their names.</summary>
    public IReadOnlyList<string> Write()
    {
        var stale = Stale();
        foreach (var file in stale)
        {
            file.Write();
        }

        return [.. stale.Select(x => x.Name)];
    }

    /// <summary>Changes nothing.</summary>
    /// <exception cref="UserError">A file is stale; the message shows the difference.</exception>
    public void Check()
    {
        var stale = Stale();
        if (stale.Count > 0)
        {
            var names = string.Join(", ", stale.Select(x => x.Name));
            throw new UserError(
                string.Join(Environment.NewLine, [$"{names}: not what the build generates", .. stale.Select(x => x.Difference)]),
                "run ./build.sh GenerateWorkflows, and commit what it writes");
        }
    }

    /// <summary>The same as <see cref="Write"/>, but nothing when nothing has changed since.</summary>
    internal IReadOnlyList<string> WriteIfChanged()
    {
        var last = new LastCheck(build, targets, Path.Combine(build.RootDirectory, Folder));
        if (last.IsStillTrue())
        {
            return [];
        }

        var written = Write();
        last.Keep();
        return written;
    }

    internal static GeneratedWorkflows Know(INukeBuild build, IReadOnlyCollection<ExecutableTarget> targets) =>
        Known.GetValue(build, x => new GeneratedWorkflows(x, targets));

    private List<GeneratedFile> Stale()
    {
        var root = $"{build.RootDirectory}";
        var attributes = build.GetType().GetCustomAttributes<WorkflowAttribute>().ToList();
        var current = attributes.Where(x => !x.AutoGenerate).Select(x => GeneratedFile.Of(WorkflowGenerator.Generate(x, build, targets), root));
        return [.. current.Concat(Orphans(root, attributes)).Where(x => x.IsStale)];
    }

    /// <summary>Files that were generated for workflows that are no more.</summary>
    private static IEnumerable<GeneratedFile> Orphans(string root, IEnumerable<WorkflowAttribute> attributes)
    {
        var folder = Path.Combine(root, Folder);
        return !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*.yml")
            .Where(x => attributes.All(y => $"{y.Name}.yml" != Path.GetFileName(x)) && WorkflowFile.IsGenerated(File.ReadAllText(x)))
            .Order(StringComparer.Ordinal)
            .Select(x => new GeneratedFile(root, $"{Folder}/{Path.GetFileName(x)}", Text: null));
    }
}
