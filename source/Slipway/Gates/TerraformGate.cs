using Slipway.Caching;
using Slipway.Infrastructure;
using Slipway.Infrastructure.Internal;
using Slipway.Sources;

namespace Slipway.Gates;

/// <summary>The validation of the infrastructure as checks of a gate: each folder counts for itself.</summary>
/// <param name="work">What it depends on.</param>
/// <param name="tree">The sources.</param>
/// <param name="configuration">The folders.</param>
/// <param name="terraform">Looks at them.</param>
/// <param name="temporary">Where copies and fetched providers go.</param>
internal sealed class TerraformGate(Work work, SourceTree tree, Configuration configuration, Terraform terraform, string temporary)
{
    private readonly Turns turns = new();
    private readonly Lazy<string> copy = new(() => Copy(work, tree, Path.Combine(temporary, "sources")));

    private FolderValidation Validation => new(terraform, copy.Value, Path.Combine(temporary, "data"), turns);

    /// <summary>The checks: of the format, of the order, and of each folder.</summary>
    public IReadOnlyList<Check> Checks =>
    [
        new(Using(work.Named("format")), async (_, token) => new WorkResult { Findings = [.. (await new Formatting(terraform, tree.Root, configuration.Root).Check(token)).Select(x => $"{x}")] }),
        new(work.Named("order"), (_, _) => Task.FromResult(new WorkResult { Findings = [.. LiveOrder.Check(configuration).Select(x => $"{x}")] })),
        .. configuration.Folders.Select(x => new Check(Using(WorkOf(x)), (_, token) => Validation.Check(x, token))),
    ];

    /// <summary>Whether all of it has passed before.</summary>
    public bool HasPassed(WorkCache cache, string gate) => Checks.All(x => cache.Find(x.Work.Named($"{gate}.{x.Work.Name}"), tree) is not null);

    /// <summary>Why nothing can be validated on this machine; nothing when it can.</summary>
    public Task<string?> Obstacle(CancellationToken cancellation) =>
        Validation.Obstacle(configuration.Folders.OrderBy(x => x.Blocks.Count).First(x => !x.IsLive), cancellation);

    private static string Copy(Work work, SourceTree tree, string folder)
    {
        SourceCopy.Make(tree, work, folder);
        return folder;
    }

    private Work Using(Work one) => one.Using("terraform", terraform.Version).With("the providers", Terraform.HasForeignProviders ? "attached" : "fetched");

    // A module's change concerns those who use it; what is beside the folders, such as account.json, concerns all.
    private Work WorkOf(ConfigurationFolder folder)
    {
        var reached = configuration.Reached(folder);
        return work.Named(folder.Path).Where(x => FolderOf(x) is not { } one || reached.Contains(one));
    }

    private string? FolderOf(string file) => configuration.Folders
        .Where(x => file.StartsWith($"{x.Path}/", StringComparison.Ordinal))
        .MaxBy(x => x.Path.Length)?.Path;
}
