using Slipway.Infrastructure.Internal;
using Slipway.Linting;

namespace Slipway.Infrastructure;

/// <summary>Which live folder reads the state of which: the order in which they are applied.</summary>
public sealed class LiveOrder
{
    private const string Everybody = "global";
    private const string StateFile = "/terraform.tfstate";
    private const string Rule = "terraform/live";

    private readonly Dictionary<string, IReadOnlyList<string>> reads;

    private LiveOrder(Dictionary<string, IReadOnlyList<string>> reads, IReadOnlyList<ConfigurationFolder> folders)
    {
        this.reads = reads;
        Folders = folders;
    }

    /// <summary>The live folders, each after those that it reads from.</summary>
    public IReadOnlyList<ConfigurationFolder> Folders { get; }

    /// <summary>The folders whose states a folder reads, by their names.</summary>
    public IReadOnlyList<string> ReadBy(ConfigurationFolder folder) => reads[folder.Name];

    /// <summary>The order of a configuration.</summary>
    /// <exception cref="UserError">There is none, or folders read what they must not; all of it is named.</exception>
    public static LiveOrder Of(Configuration configuration) => Find(configuration) is ({ } order, []) ? order : throw new UserError(
        string.Join(Environment.NewLine, [$"the folders below {configuration.Root}/live have no order:", .. Find(configuration).Findings.Select(x => $"  {x}")]),
        "mend what is named");

    /// <summary>What is wrong with the order; nothing when there is one.</summary>
    public static IReadOnlyList<Finding> Check(Configuration configuration) => Find(configuration).Findings;

    private static (LiveOrder? Order, IReadOnlyList<Finding> Findings) Find(Configuration configuration)
    {
        var live = configuration.Live.ToDictionary(x => x.Name);
        var findings = live.Values.SelectMany(OwnStates).ToList();
        var read = live.ToDictionary(x => x.Key, x => (IReadOnlyList<string>)[.. RemoteStates(x.Value, live, findings).Distinct().Order(StringComparer.Ordinal)]);
        var ordered = new List<ConfigurationFolder>();
        foreach (var folder in live.Values)
        {
            Visit(folder, []);
        }

        return (findings.Count == 0 ? new LiveOrder(read, ordered) : null, findings);

        void Visit(ConfigurationFolder folder, IReadOnlyList<string> way)
        {
            if (way.Contains(folder.Name))
            {
                var cycle = way.SkipWhile(x => x != folder.Name).Append(folder.Name).ToList();
                if (!findings.Any(x => x.Message.StartsWith("a cycle", StringComparison.Ordinal) && cycle.All(y => x.Message.Contains(y, StringComparison.Ordinal))))
                {
                    findings.Add(Named(folder.Path, 0, $"a cycle: {string.Join(" reads ", cycle)}; none of them can be the first to be applied"));
                }
            }
            else if (!ordered.Contains(folder))
            {
                foreach (var other in read[folder.Name])
                {
                    Visit(live[other], [.. way, folder.Name]);
                }

                if (!ordered.Contains(folder))
                {
                    ordered.Add(folder);
                }
            }
        }
    }

    // Two folders with one key would overwrite each other's state.
    private static IEnumerable<Finding> OwnStates(ConfigurationFolder folder)
    {
        var backends = folder.Blocks
            .Where(x => x.Block.Type == "terraform")
            .SelectMany(x => x.Block.Blocks.Where(y => y.Type == "backend").Select(y => (x.File, Block: y)))
            .ToList();
        return backends is [var (file, backend)]
            ? backend.Labels is ["s3"] && backend.Arguments("key").ToList() is [{ } key] && key.Text == $"{folder.Name}{StateFile}"
                ? []
                : [Named(file, backend.Line, $"the state of {folder.Name} is not kept under its own name; write backend \"s3\" with key = \"{folder.Name}{StateFile}\"")]
            : [Named(folder.Path, 0, $"{folder.Name} has {backends.Count} backends; it needs one, \"s3\"")];
    }

    private static IEnumerable<string> RemoteStates(ConfigurationFolder folder, Dictionary<string, ConfigurationFolder> live, List<Finding> findings)
    {
        foreach (var (file, block) in folder.Blocks.Where(x => x.Block is { Type: "data", Labels: ["terraform_remote_state", _] }))
        {
            if (block.Arguments("key").ToList() is not [{ } key] || !key.Text.EndsWith(StateFile, StringComparison.Ordinal))
            {
                findings.Add(Named(file, block.Line, $"nobody can tell which state {block.Labels[1]} is; write its key as a text, such as \"global/dns{StateFile}\""));
                continue;
            }

            var name = key.Text[..^StateFile.Length];
            if (!live.TryGetValue(name, out var other))
            {
                findings.Add(Named(file, key.Line, $"there is no live folder {name}, whose state is read"));
                continue;
            }

            if (other.Stage != folder.Stage && other.Stage != Everybody)
            {
                findings.Add(Named(file, key.Line, $"{folder.Name} reads {name}; stages share nothing but what is in {Everybody}"));
            }

            yield return name;
        }
    }

    private static Finding Named(string file, int line, string message) => new(file, line, Rule, message);
}
