using System.Reflection;
using System.Text.Json.Nodes;
using Slipway.Infrastructure;
using Slipway.Stages;
using Slipway.Workflows;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Tests;

/// <summary>What <c>terraform/live/account.json</c> says is what the pipeline, its environments and its workflows say.</summary>
public sealed class The_names_of_the_platform
{
    private static readonly JsonObject Account = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "terraform", "live", "account.json")))!.AsObject();

    private static readonly Dictionary<string, IReadOnlyList<DeploymentTarget>> Stages = new() { [Dev.Name] = Dev.Targets, [Prod.Name] = Prod.Targets };

    public static TheoryData<string, string> Targets => [.. Stages.SelectMany(x => x.Value.Select(target => (x.Key, target.Name)))];

    private static string Region => Text(Account, "region");

    private static string Domain => Text(Account, "domain");

    private static IReadOnlyList<string> Clusters => [.. Stages.Keys.Select(x => Text(StageOf(x), "cluster"))];

    private static IReadOnlyList<string> Environments => [.. Stages.Keys.Select(x => Text(StageOf(x), "environment")), .. Account["environments"]!.AsObject().Select(x => $"{x.Value}")];

    [Fact]
    public void are_of_the_same_stages_and_targets()
    {
        Account["stages"]!.AsObject().Select(x => x.Key).ShouldBe(Stages.Keys);
        foreach (var (stage, targets) in Stages)
        {
            StageOf(stage)["targets"]!.AsObject().Select(x => x.Key).ShouldBe(targets.Select(x => x.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void are_those_of_the_pipeline_s_targets(string stage, string name)
    {
        var target = Stages[stage].Single(x => x.Name == name);

        target.Context.ShouldBe(Text(StageOf(stage), "cluster"));
        target.Namespace.ShouldBe(Text(StageOf(stage), "namespace"));
        target.ReleaseName.ShouldBe(Text(TargetOf(stage, name), "release"));
        target.HostName.ShouldBe($"{Text(TargetOf(stage, name), "host")}.{Text(StageOf(stage), "zone")}.{Domain}");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void are_those_of_the_environments(string stage, string name)
    {
        var values = Yaml("deploy", "environments", Stages[stage].Single(x => x.Name == name).ValuesFile);
        var names = TargetOf(stage, name);

        $"{values["environment"]}".ShouldBe(stage);
        $"{values["ingress"]["host"]}".ShouldBe($"{Text(names, "host")}.{Text(StageOf(stage), "zone")}.{Domain}");
        $"{values["config"]["DB_NAME"]}".ShouldBe(Text(names, "database"));
        $"{values["config"]["DB_HOST"]}".ShouldBe($"{Text(names, "database_host")}.{Text(StageOf(stage), "database_zone")}.{Domain}");
        ((YamlMappingNode)values["secrets"]).ShouldAllBe(x => $"{x.Value}" == $"ref+awsssm://{Text(names, "parameters")}/{x.Key}?region={Region}");
        ((YamlSequenceNode)values["networkPolicy"]["loadBalancerNetworks"]).Select(x => $"{x}").ShouldBe([Text(StageOf(stage), "network")]);
    }

    [Fact]
    public void are_those_of_the_chart() => $"{Yaml("deploy", "listener", "values.yaml")["ingress"]["className"]}".ShouldBe(Text(Account, "ingress_class"));

    [Fact]
    public void are_of_the_same_people() => Account["approvers"]!.AsArray().Select(x => $"{x}").ShouldBe(Build.Approvers);

    [Fact]
    public void are_those_of_the_environments_that_are_guarded_on_GitHub()
    {
        Build.GuardedOnGitHub.Environments.Select(x => x.Name).ShouldBe(Environments, ignoreOrder: true);
        new InfrastructureOptions().Environment.ShouldBe(EnvironmentOf("apply"));
        Stages.Keys.ShouldAllBe(x => Text(StageOf(x), "environment") == x, "who rolls back chooses an environment by its stage");
    }

    [Theory]
    [InlineData("TerraformPlan", "plan")]
    [InlineData("TerraformDrift", "plan")]
    [InlineData("TerraformApply", "apply")]
    [InlineData("VerifyDeployments", "watch")]
    public void are_those_of_the_jobs_of_no_stage(string target, string environment) => Jobs[target].Environment.ShouldBe(EnvironmentOf(environment));

    [Fact]
    public void are_those_of_all_jobs()
    {
        Jobs.Values.Select(x => x.Environment).OfType<string>().ShouldBeSubsetOf(Environments);
        Members.SelectMany(x => x.GetCustomAttributes<ClusterAttribute>()).ShouldAllBe(x => Stages.Keys.Any(stage =>
            x.Context == Text(StageOf(stage), "cluster") && x.Variable == $"EKS_CLUSTER_{stage.ToUpperInvariant()}" && (x.Environment == null || x.Environment == stage)));
    }

    [Fact]
    public void are_those_of_the_workflows()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, ".github", "workflows"), "*.yml"))
        {
            var jobs = ((YamlMappingNode)Yaml(file)["jobs"]).Children.Values.Cast<YamlMappingNode>().ToList();

            jobs.Where(x => x.Children.ContainsKey("environment")).Select(x => $"{x["environment"]["name"]}").Where(x => x != "${{ inputs.stage }}").ShouldBeSubsetOf(Environments);
            jobs.SelectMany(x => (YamlSequenceNode)x["steps"]).Cast<YamlMappingNode>()
                .Where(x => x.Children.ContainsKey("run")).Select(x => $"{x["run"]}".Split(" --alias ")).Where(x => x.Length == 2).Select(x => x[1]).ShouldBeSubsetOf(Clusters);
        }
    }

    private static IEnumerable<PropertyInfo> Members => typeof(Build).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly);

    private static Dictionary<string, JobAttribute> Jobs =>
        Members.Where(x => x.IsDefined(typeof(JobAttribute))).ToDictionary(x => x.Name, x => x.GetCustomAttribute<JobAttribute>()!);

    private static string EnvironmentOf(string purpose) => Text(Account["environments"]!, purpose);

    private static JsonNode StageOf(string stage) => Account["stages"]![stage]!;

    private static JsonNode TargetOf(string stage, string target) => StageOf(stage)["targets"]![target]!;

    private static string Text(JsonNode node, string name) => node[name]?.GetValue<string>() ?? throw new InvalidOperationException($"account.json has no {name} there");

    private static YamlMappingNode Yaml(params string[] path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine([Repository.Root, .. path]))));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }
}
