using System.Text.Json.Nodes;
using Slipway.Clusters.Kubernetes.Live;

namespace Slipway.Tests.Clusters.Kubernetes.Live;

public sealed class The_fields_of_an_object
{
    private const string ByHelm =
        """
        {"manager":"helm","operation":"Apply","time":"2026-01-01T00:00:00Z","fieldsV1":{
          "f:metadata":{"f:labels":{"f:app":{}}},
          "f:spec":{"f:replicas":{},"f:selector":{},"f:ports":{"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:port":{},"f:targetPort":{}}}}}}
        """;

    [Theory]
    [InlineData("""["f:spec","f:template","f:containers","k:{\"name\":\"x\"}","f:image"]""", "spec.template.containers[name=x].image")]
    [InlineData("""["f:metadata","f:annotations","f:example.com/a"]""", "metadata.annotations[example.com/a]")]
    [InlineData("""["f:ports","k:{\"port\":80,\"protocol\":\"TCP\"}"]""", "ports[port=80,protocol=TCP]")]
    [InlineData("""["f:finalizers","v:\"a\""]""", "finalizers[a]")]
    public void are_named_as_people_name_them(string keys, string name) => Path(keys).ToString().ShouldBe(name);

    [Theory]
    [InlineData("status", """["f:status","f:replicas"]""", true)]
    [InlineData("status", """["f:spec"]""", false)]
    [InlineData("spec.ports[*].nodePort", """["f:spec","f:ports","k:{\"port\":80}","f:nodePort"]""", true)]
    [InlineData("spec.ports[*].nodePort", """["f:spec","f:ports","k:{\"port\":80}","f:port"]""", false)]
    [InlineData("spec.ports[*].nodePort", """["f:spec","f:ports"]""", false)]
    [InlineData("metadata.annotations[example.com/a]", """["f:metadata","f:annotations","f:example.com/a"]""", true)]
    public void are_covered_by_patterns_with_all_below(string pattern, string keys, bool isCovered) =>
        FieldPattern.Parse(pattern).Covers(Path(keys)).ShouldBe(isCovered);

    [Fact]
    public void are_matched_in_lists_by_the_keys_that_their_managers_name()
    {
        var live = Object("""{"spec":{"ports":[{"port":81,"protocol":"TCP"},{"port":80,"protocol":"TCP","targetPort":9}]}}""", ByHelm);
        var applied = Object("""{"spec":{"ports":[{"port":80,"protocol":"TCP","targetPort":8}]}}""", ByHelm);

        Drift(live, applied).ShouldBe(
        [
            "Service/s spec.ports[port=81,protocol=TCP] is {\"port\":81,\"protocol\":\"TCP\"}, deployed was nothing",
            "Service/s spec.ports[port=80,protocol=TCP].targetPort is 9, deployed was 8",
        ],
        ignoreOrder: true);
    }

    [Fact]
    public void are_compared_as_a_whole_in_lists_without_keys()
    {
        var live = Object("""{"spec":{"args":["a","b"]}}""", ByHelm);
        var applied = Object("""{"spec":{"args":["a"]}}""", ByHelm);

        Drift(live, applied).ShouldBe(["Service/s spec.args is [\"a\",\"b\"], deployed was [\"a\"]"]);
    }

    [Fact]
    public void have_the_manager_that_has_changed_them_last()
    {
        const string Fields = """{"f:spec":{"f:replicas":{}}}""";
        var live = Object("""{"spec":{"replicas":5}}""", ByHelm, By("kubectl-edit", Fields, day: 2), By("kubectl-scale", Fields, day: 3));

        Drift(live, Object("""{"spec":{"replicas":3}}""", ByHelm)).ShouldBe(["Service/s spec.replicas is 5, deployed was 3: by kubectl-scale"]);
    }

    [Fact]
    public void have_the_manager_of_the_undivided_field_that_they_are_part_of()
    {
        var edit = By("kubectl-edit", """{"f:spec":{"f:selector":{}}}""");

        Drift(Object("""{"spec":{"selector":{"app":"y"}}}""", edit), Object("""{"spec":{"selector":{"app":"x"}}}""", ByHelm))
            .ShouldBe(["Service/s spec.selector.app is y, deployed was x: by kubectl-edit"]);
    }

    [Theory]
    [InlineData("kube-controller-manager", null)]
    [InlineData("nginx-ingress-controller", "status")]
    [InlineData("helm", null)]
    public void that_the_cluster_itself_adds_are_no_drift(string manager, string? subresource)
    {
        var added = By(manager, """{"f:metadata":{"f:annotations":{"f:x":{}}}}""", subresource: subresource);

        Drift(Object("""{"metadata":{"annotations":{"x":"1"}}}""", ByHelm, added), Object("""{"metadata":{"annotations":{"x":"1"}}}""", ByHelm)).ShouldBeEmpty();
    }

    [Fact]
    public void that_are_very_long_are_cut()
    {
        var live = Object($"{{\"spec\":{{\"text\":\"{new string('x', 500)}\"}}}}", ByHelm);

        Drift(live, Object("""{"spec":{"text":"y"}}""", ByHelm)).ShouldHaveSingleItem().Length.ShouldBeLessThan(300);
    }

    [Fact]
    public void that_nobody_deploys_are_taken_out()
    {
        var value = Object("""{"status":{},"spec":{"ports":[{"port":80,"nodePort":30000}],"clusterIP":"10.0.0.1"},"metadata":{"uid":"1","annotations":{"deployment.kubernetes.io/revision":"3"}}}""", ByHelm);

        IgnoredFields.RemovedFrom(value).ToJsonString().ShouldBe("""{"spec":{"ports":[{"port":80}]},"metadata":{"annotations":{}}}""");
    }

    private static FieldPath Path(string keys) => new([.. JsonNode.Parse(keys)!.AsArray().Select(x => $"{x}")]);

    private static string By(string manager, string fields, int day = 2, string? subresource = null) => new JsonObject
    {
        ["manager"] = manager,
        ["operation"] = "Update",
        ["subresource"] = subresource,
        ["time"] = $"2026-01-0{day}T00:00:00Z",
        ["fieldsV1"] = JsonNode.Parse(fields),
    }.ToJsonString();

    private static JsonObject Object(string json, params string[] managers)
    {
        var value = JsonNode.Parse(json)!.AsObject();
        value.TryAdd("metadata", new JsonObject());
        value["metadata"]!["managedFields"] = new JsonArray([.. managers.Select(x => JsonNode.Parse(x))]);
        return value;
    }

    private static IReadOnlyList<string> Drift(JsonObject live, JsonObject applied)
    {
        var deployed = ManifestObject.ReadAll("apiVersion: v1\nkind: Service\nmetadata: {name: s}", A.Target("mainnet")).ShouldHaveSingleItem();
        return [.. ObjectDrift.Of(deployed, live, applied).Select(x => $"{x}")];
    }
}
