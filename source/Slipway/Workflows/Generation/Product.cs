using System.Reflection;
using Nuke.Common;
using Nuke.Common.Execution;

namespace Slipway.Workflows.Generation;

/// <summary>Files that a target produces, as an artifact between jobs.</summary>
/// <param name="Artifact">The name of the artifact.</param>
/// <param name="Pattern">The files, from the root of the checkout.</param>
/// <param name="Days">How many days GitHub keeps it.</param>
/// <param name="AfterFailure">Whether it is kept as well when the target has failed.</param>
internal sealed record Product(string Artifact, string Pattern, int Days, bool AfterFailure)
{
    /// <summary>Where the files lie in the artifact: from the folder on in which the pattern begins, as actions/upload-artifact does it.</summary>
    public string Folder
    {
        get
        {
            var whole = Pattern.Split('/').TakeWhile(x => !x.Contains('*', StringComparison.Ordinal)).ToList();
            var isFile = whole.Count == Pattern.Split('/').Length && !IsFolder;
            return string.Join('/', isFile ? whole.SkipLast(1) : whole).TrimEnd('/') is { Length: > 0 } folder ? folder : ".";
        }
    }

    /// <summary>Whether a part of the path begins with a dot: such files are left out unless asked for.</summary>
    public bool IsHidden => Pattern.Split('/').Any(x => x.StartsWith('.'));

    private bool IsFolder => Pattern.EndsWith('/');

    /// <exception cref="UserError">The product cannot be told from a file or folder, lies outside of the checkout, or is none of the target.</exception>
    public static IReadOnlyList<Product> Of(ExecutableTarget target, WorkflowAttribute workflow, INukeBuild build)
    {
        var name = Words.WithDashes(target.Name);
        var products = target.ArtifactProducts.Select(Relative).ToList();
        var told = target.Member.GetCustomAttributes<ArtifactAttribute>(inherit: false).ToList();
        if (told.Find(x => !products.Contains(x.Product)) is { } other)
        {
            throw Mistake.In(workflow, target, "[Artifact]", $"it does not produce '{other.Product}'", "write it as Produces has it, from the root of the checkout");
        }

        return [.. products.Select((x, i) => Named(x, products.Count == 1 ? name : $"{name}-{i + 1}", told.Find(y => y.Product == x)))];

        Product Named(string product, string otherwise, ArtifactAttribute? artifact) =>
            new(artifact?.Name ?? otherwise, product, artifact is { Days: > 0 } ? artifact.Days : workflow.ArtifactDays, artifact is { AfterFailure: true });

        string Relative(string product)
        {
            var path = Path.IsPathRooted(product) ? Path.GetRelativePath(build.RootDirectory, product) : product;
            path = path.Replace('\\', '/');
            if (path.Split('/')[0] == ".." || Path.IsPathRooted(path))
            {
                throw Mistake.In(workflow, target, "Produces", $"'{product}' is not in the checkout", "give a path from its root");
            }

            return path.EndsWith('/') || path.Contains('*', StringComparison.Ordinal) || Path.GetExtension(path) is not ""
                ? path
                : throw Mistake.In(workflow, target, "Produces", $"'{product}' may be a file or a folder", "end a folder with a slash, or give a pattern such as *.json");
        }
    }
}
