using System.Collections.Immutable;
using System.IO.Enumeration;
using Slipway.Sources;

namespace Slipway.Caching;

/// <summary>What a piece of work depends on and what it leaves: while the one stays the same, the other need not be made again.</summary>
/// <remarks>Everything that is declared here is part of the key, and so are the compiled build and the kind of machine.</remarks>
public sealed record Work
{
    private Work()
    {
    }

    /// <summary>Names the work, in messages and in the cache.</summary>
    public string Name { get; private init; } = "Work";

    /// <summary>What it leaves: files, or folders that then hold nothing else. From the root, with slashes.</summary>
    public IReadOnlyList<string> Outputs { get; private init; } = [];

    /// <summary>What it leaves besides: restored as well, but not the same after every run.</summary>
    public IReadOnlyList<string> ByProducts { get; private init; } = [];

    /// <summary>What it leaves besides, of use only where it was made, such as files that name folders: brought back there and nowhere else.</summary>
    public IReadOnlyList<string> LeftInPlace { get; private init; } = [];

    /// <summary>Whether other programs rightly write its outputs, too: that they were changed raises no doubt about them.</summary>
    internal bool IsAlsoDoneByOthers { get; init; }

    /// <summary>The inputs whose change makes everything that was left before useless; none unless told. Tools that go by the times of files may not see it.</summary>
    internal Func<string, bool>? Core { get; init; }

    /// <summary>What stays when the core has changed: made anew only if it differs, so that its time tells others whether it does.</summary>
    internal Func<string, bool> Spared { get; init; } = _ => false;

    private ImmutableSortedDictionary<string, string> Facts { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    private Func<string, bool> Includes { get; init; } = _ => false;

    private Func<WorkResult, bool> Condition { get; init; } = _ => true;

    /// <summary>Depends on the files of the checkout that match one of these patterns.</summary>
    /// <param name="files">Paths from the root; <c>*</c> stands for anything, folders too: <c>source/*</c>, <c>*.csproj</c>.</param>
    public static Work From(params IReadOnlyList<string> files) =>
        new() { Includes = path => files.Any(x => FileSystemName.MatchesSimpleExpression(x, path, ignoreCase: false)) };

    /// <summary>The same work under this name.</summary>
    public Work Named(string name) => this with { Name = name };

    /// <summary>Depends on those of its files only.</summary>
    public Work Where(Func<string, bool> isInput) => this with { Includes = path => Includes(path) && isInput(path) };

    /// <summary>Depends on the value of a parameter, which must be no secret: the cache shows what it was.</summary>
    public Work Reading(string parameter, string value) => With($"the parameter {parameter}", value);

    /// <summary>Depends on the version of a tool.</summary>
    public Work Using(string tool, string version) => With(tool, version);

    /// <summary>Leaves these files and folders.</summary>
    public Work To(params IEnumerable<string> paths) => this with { Outputs = [.. Outputs, .. paths] };

    /// <summary>Leaves these besides; they need not be the same after every run.</summary>
    public Work Leaving(params IEnumerable<string> paths) => this with { ByProducts = [.. ByProducts, .. paths] };

    /// <summary>Leaves these besides, of use only where they were made.</summary>
    /// <param name="paths">Files and folders, which may lie in an output; <c>*</c> stands for anything.</param>
    public Work LeavingInPlace(params IEnumerable<string> paths) => this with { LeftInPlace = [.. LeftInPlace, .. paths] };

    /// <summary>An earlier result counts only under this condition.</summary>
    public Work OnlyIf(Func<WorkResult, bool> condition) => this with { Condition = condition };

    /// <summary>The same work below a folder of the checkout: its outputs lie there.</summary>
    internal Work Below(string folder) => this with
    {
        Outputs = [.. Outputs.Select(x => $"{folder}/{x}")],
        ByProducts = [.. ByProducts.Select(x => $"{folder}/{x}")],
        LeftInPlace = [.. LeftInPlace.Select(x => $"{folder}/{x}")],
    };

    internal Work With(string fact, string value) => this with { Facts = Facts.SetItem(fact, value) };

    internal bool DependsOn(string file) => Includes(file);

    internal bool Accepts(WorkResult result) => Condition(result);

    internal WorkInputs InputsIn(SourceTree tree) =>
        new(Facts, tree.Files.Concat(tree.Ignored).Where(x => Includes(x.Path)).ToImmutableSortedDictionary(x => x.Path, x => x.Identity, StringComparer.Ordinal));
}
