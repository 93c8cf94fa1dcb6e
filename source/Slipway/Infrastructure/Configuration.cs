using Slipway.Infrastructure.Internal;
using Slipway.Sources;

namespace Slipway.Infrastructure;

/// <summary>The Terraform files of a checkout, in Gruntwork's layout: <c>modules</c>, and <c>live</c> with a folder for each state.</summary>
public sealed class Configuration
{
    private static readonly string[] Kinds = ["live", "modules"];

    private readonly IReadOnlyDictionary<string, ConfigurationFolder> folders;

    private Configuration(string root, IEnumerable<ConfigurationFolder> folders)
    {
        Root = root;
        this.folders = folders.OrderBy(x => x.Path, StringComparer.Ordinal).ToDictionary(x => x.Path);
    }

    /// <summary>The folder with <c>modules</c> and <c>live</c>, from the root of the checkout.</summary>
    public string Root { get; }

    /// <summary>All folders.</summary>
    public IEnumerable<ConfigurationFolder> Folders => folders.Values;

    /// <summary>Those that have a state.</summary>
    public IEnumerable<ConfigurationFolder> Live => Folders.Where(x => x.IsLive);

    /// <summary>Reads the files that git knows.</summary>
    /// <param name="tree">The sources.</param>
    /// <param name="root">The folder with <c>modules</c> and <c>live</c>, from the root of the checkout.</param>
    /// <exception cref="UserError">There is nothing live.</exception>
    public static Configuration Read(SourceTree tree, string root)
    {
        var configuration = new Configuration(
            root,
            from file in tree.Files
            where file.Path.EndsWith(".tf", StringComparison.Ordinal)
            let folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')
            let kind = Kinds.FirstOrDefault(x => folder.StartsWith($"{root}/{x}/", StringComparison.Ordinal))
            where kind is not null
            group file.Path by (folder, kind) into files
            select new ConfigurationFolder(files.Key.folder, files.Key.folder[(root.Length + files.Key.kind.Length + 2)..], files.Key.kind == "live")
            {
                Blocks = [.. files.SelectMany(x => HclBlock.Of(File.ReadAllText(Path.Combine(tree.Root, x))).Select(block => (x, block)))],
            });
        return configuration.Live.Any()
            ? configuration
            : throw new UserError($"{root}/live has no Terraform files", "make a folder for each thing that exists, with its own state: see terraform/README.md");
    }

    /// <summary>The folder itself and the modules that it uses, and those that they use, as far as they are in the checkout.</summary>
    public IReadOnlyCollection<string> Reached(ConfigurationFolder folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Add(folder.Path);
        return reached;

        void Add(string path)
        {
            if (reached.Add(path) && folders.TryGetValue(path, out var one))
            {
                one.Modules.ToList().ForEach(Add);
            }
        }
    }
}
