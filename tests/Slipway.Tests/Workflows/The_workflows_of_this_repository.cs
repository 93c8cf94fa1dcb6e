using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Slipway.Tests.Workflows;

/// <summary>Looks at the files as they are committed, without the model that they were written from.</summary>
public sealed partial class The_workflows_of_this_repository
{
    private static readonly string Folder = Path.Combine(Charts.Delivery.Root, ".github", "workflows");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.yml").Select(x => Path.GetFileNameWithoutExtension(x)!)];

    [Fact]
    public void are_all_there() => Names.Select(x => x.Data).Order(StringComparer.Ordinal).ShouldBe(["approve", "comment", "delivery", "infrastructure", "kubernetes", "pull-request", "watch"]);

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
            $"{step["uses"]}".ShouldMatch("^(((aws-)?actions)|hashicorp)/[a-z-]+@[0-9a-f]{40}$");
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
    public void prove_who_they_are_to_a_cloud_only_in_environments()
    {
        var proving = Names.SelectMany(x => Jobs(x.Data)).Where(x => Mapping(x.Value["permissions"]).Any(y => $"{y.Key}" == "id-token")).ToList();

        proving.Select(x => x.Key).ShouldBe(
            ["deploy-dev", "promote-prod", "rollback", "verify-deployments", "terraform-plan", "terraform-apply", "terraform-drift"], ignoreOrder: true);
        proving.ShouldAllBe(x => x.Value.Children.ContainsKey("environment"));
    }

    [Fact]
    public void never_apply_the_infrastructure_for_a_pull_request_or_because_time_has_come()
    {
        var jobs = Jobs("infrastructure");

        $"{jobs["terraform-apply"]["if"]}".ShouldBe("${{ (github.event_name == 'push' || github.event_name == 'workflow_dispatch') }}");
        $"{jobs["terraform-apply"]["environment"]["name"]}".ShouldBe("infrastructure");
        $"{jobs["terraform-apply"]["needs"][0]}".ShouldBe("terraform-plan");
        $"{jobs["terraform-drift"]["if"]}".ShouldBe("${{ github.event_name == 'schedule' }}");
        jobs["terraform-drift"].Children.ContainsKey("needs").ShouldBeFalse();
    }

    [Fact]
    public void plan_no_pull_request_of_another_repository() =>
        $"{Jobs("infrastructure")["terraform-plan"]["if"]}".ShouldEndWith("&& (github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository) }}");

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
