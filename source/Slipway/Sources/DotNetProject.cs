using System.Text.Json;

namespace Slipway.Sources;

/// <summary>A project of the checkout, with the projects that it is made of, as the restore found them.</summary>
internal sealed record DotNetProject
{
    private readonly IReadOnlySet<string> own;
    private readonly IReadOnlyList<string> all;

    private DotNetProject(string path, IReadOnlySet<string> own, IReadOnlyList<string> all) => (Path, this.own, this.all) = (path, own, all);

    /// <summary>The project file, from the root.</summary>
    public string Path { get; }

    /// <summary>Its folder, from the root.</summary>
    public string Folder => FolderOf(Path);

    /// <summary>Such as <c>Slipway.Tests</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The project files of a checkout.</summary>
    public static IReadOnlyList<string> FilesIn(SourceTree tree) => [.. tree.Files.Select(x => x.Path).Where(x => x.EndsWith(".csproj", StringComparison.Ordinal))];

    /// <summary>The projects of a checkout.</summary>
    /// <exception cref="UserError">One is not restored.</exception>
    public static IReadOnlyList<DotNetProject> In(SourceTree tree)
    {
        var files = FilesIn(tree);
        IReadOnlyList<string> folders = [.. files.Select(FolderOf)];
        return [.. files.Select(x => new DotNetProject(x, Closure(tree.Root, FolderOf(x)), folders))];
    }

    /// <summary>Whether a file is none of a project that this one knows nothing of. What lies in its own folders it takes, whatever it is.</summary>
    public bool Sees(string file) => all.All(x => own.Contains(x) || !IsBelow(file, x) || own.Any(y => IsBelow(x, y)));

    /// <summary>Whether it sees a file itself, not through another project.</summary>
    public bool Reads(string file) => Sees(file) && all.All(x => x == Folder || !IsBelow(file, x) || IsBelow(x, Folder));

    private static HashSet<string> Closure(string root, string folder)
    {
        var path = System.IO.Path.Combine(root, folder, "obj", "project.assets.json");
        if (!File.Exists(path))
        {
            throw new UserError($"{folder} is not restored", "run ./build.sh Restore first");
        }

        using var assets = JsonDocument.Parse(File.ReadAllBytes(path));
        return
        [
            folder,
            .. assets.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(x => x.Value.GetProperty("type").GetString() == "project")
                .Select(x => x.Value.GetProperty("path").GetString()!)
                .Select(x => FolderOf(System.IO.Path.GetRelativePath(root, System.IO.Path.GetFullPath(System.IO.Path.Combine(root, folder, x))).Replace('\\', '/'))),
        ];
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static bool IsBelow(string path, string folder) => path.StartsWith($"{folder}/", StringComparison.Ordinal);
}
