using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Slipway.Tests.Workflows;

/// <summary>Looks at the files as they are committed, without the model that they were written from.</summary>
public sealed partial class The_workflows_of_this_repository
{
    private static readonly string Folder = Path.Combine(Charts.Delivery.Root, ".github", "workflows");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.yml").Select(x => Path.GetFileNameWithoutExtension(x)!)];

    [Fact]
    public void are_all_there() => Names.Select(x => x.Data).Order(StringComparer.Ordinal).ShouldBe(["approve", "comment", "delivery", "kubernetes", "pull-request", "watch"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void allow_nothing_by_themselves_and_say_why_a_job_may(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"{name}.yml"));

        Mapping(Read(name)["permissions"]).ShouldBeEmpty();
        text.Split('\n').Where(x => Grant.IsMatch(x)).ShouldAllBe(x => x.Contains(" # ", StringComparison.Ordinal));
        text.ShouldNotContain("pull_request_target");
        text.ShouldNotContain("workflow_run");
        text.ShouldNotContain("secrets: inherit");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void pin_every_action_and_keep_no_credentials(string name)
    {
        foreach (var step in Steps(name).Where(x => x.Children.ContainsKey("uses")))
        {
            $"{step["uses"]}".ShouldMatch("^(aws-)?actions/[a-z-]+@[0-9a-f]{40}$");
            $"{step["uses"]}".ShouldNotStartWith("actions/cache");
            if ($"{step["uses"]}".StartsWith("actions/checkout", StringComparison.Ordinal))
            {
                $"{step["with"]["persist-credentials"]}".ShouldBe("false");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void have_no_expression_in_a_script(string name) =>
        Steps(name).Where(x => x.Children.ContainsKey("run")).ShouldAllBe(x => !$"{x["run"]}".Contains("${{", StringComparison.Ordinal));

    [Fact]
    public void let_a_pull_request_read_the_sources_and_nothing_else()
    {
        foreach (var job in Jobs("pull-request").Values)
        {
            Mapping(job["permissions"]).ShouldHaveSingleItem();
            $"{job["permissions"]["contents"]}".ShouldBe("read");
            job.Children.ContainsKey("environment").ShouldBeFalse();
        }
    }

    [Fact]
    public void prove_who_they_are_to_a_cloud_only_where_they_deploy_or_look_what_runs()
    {
        var proving = Names.SelectMany(x => Jobs(x.Data)).Where(x => Mapping(x.Value["permissions"]).Any(y => $"{y.Key}" == "id-token")).ToList();

        proving.Select(x => x.Key).ShouldBe(["deploy-dev", "promote-prod", "rollback", "verify-deployments"], ignoreOrder: true);
        proving.Where(x => !x.Value.Children.ContainsKey("environment")).Select(x => x.Key).ShouldBe(["verify-deployments"]);
    }

    [Fact]
    public void deploy_one_after_the_other_and_never_end_a_deployment()
    {
        foreach (var (_, job) in Jobs("delivery").Where(x => x.Value.Children.ContainsKey("environment")))
        {
            $"{job["concurrency"]["group"]}".ShouldBe($"deploy-{job["environment"]["name"]}");
            $"{job["concurrency"]["cancel-in-progress"]}".ShouldBe("false");
        }
    }

    private static YamlMappingNode Read(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, $"{name}.yml"))));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static IDictionary<YamlNode, YamlNode> Mapping(YamlNode node) => ((YamlMappingNode)node).Children;

    private static Dictionary<string, YamlMappingNode> Jobs(string name) =>
        Mapping(Read(name)["jobs"]).ToDictionary(x => $"{x.Key}", x => (YamlMappingNode)x.Value);

    private static IEnumerable<YamlMappingNode> Steps(string name) =>
        Jobs(name).Values.SelectMany(x => (YamlSequenceNode)x["steps"]).Cast<YamlMappingNode>();

    [GeneratedRegex("^ +[a-z-]+: (read|write)( |$)")]
    private static partial Regex Grant { get; }
}
