using System.Text.Json;
using Slipway.Infrastructure;
using Slipway.Infrastructure.Internal;

namespace Slipway.Tests.Infrastructure;

public sealed class A_plan_of_the_infrastructure
{
    [Theory]
    [InlineData("""["create"]""", ChangeKind.Create)]
    [InlineData("""["update"]""", ChangeKind.Update)]
    [InlineData("""["delete"]""", ChangeKind.Destroy)]
    [InlineData("""["delete", "create"]""", ChangeKind.Replace)]
    [InlineData("""["create", "delete"]""", ChangeKind.Replace)]
    [InlineData("""["forget"]""", ChangeKind.Forget)]
    public void says_what_would_happen_to_a_resource(string actions, ChangeKind kind) =>
        Changes(actions).ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Theory]
    [InlineData("""["no-op"]""")]
    [InlineData("""["read"]""")]
    public void leaves_out_what_stays(string actions) => Changes(actions).ShouldBeEmpty();

    [Fact]
    public void says_what_is_taken_over_without_a_change()
    {
        Changes("""["no-op"]""", ", \"importing\": { \"id\": \"i\" }").ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Adopt);
        Changes("""["no-op"]""", beside: ", \"previous_address\": \"aws_vpc.old\"").ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Adopt);
    }

    [Fact]
    public void refuses_what_it_does_not_know() =>
        Should.Throw<UserError>(() => Changes("""["transmogrify"]""")).Message.ShouldStartWith("aws_vpc.this would be changed in a way that is not known: transmogrify");

    [Fact]
    public void knows_what_destroys()
    {
        Changes("""["delete", "create"]""").Single().Destroys.ShouldBeTrue();
        Changes("""["delete"]""").Single().Destroys.ShouldBeTrue();
        Changes("""["update"]""").Single().Destroys.ShouldBeFalse();
        Changes("""["forget"]""").Single().Destroys.ShouldBeFalse();
    }

    [Fact]
    public void names_each_attribute_that_differs() => Differences(
        before: """{ "size": "small", "tags": { "Stage": "dev", "Old": "1" }, "ports": [80, 443], "same": { "a": [1] } }""",
        after: """{ "size": "large", "tags": { "Stage": "prod", "New": null }, "ports": [80], "same": { "a": [1] } }""",
        unknown: """{ "arn": true, "rules": [{ "id": true }] }""").ShouldBe(
        [
            "arn: (none) -> (known after apply)",
            "ports[1]: 443 -> (none)",
            "rules[0].id: (none) -> (known after apply)",
            "size: \"small\" -> \"large\"",
            "tags.Old: \"1\" -> (none)",
            "tags.Stage: \"dev\" -> \"prod\"",
        ]);

    [Theory]
    [InlineData("""{ "password": true }""", "false")]
    [InlineData("false", """{ "password": true }""")]
    public void shows_no_value_that_is_sensitive_before_or_after(string hiddenBefore, string hiddenAfter) => Differences(
        before: """{ "password": "s3cr3t-old", "name": "a" }""",
        after: """{ "password": "s3cr3t-new", "name": "b" }""",
        hiddenBefore: hiddenBefore,
        hiddenAfter: hiddenAfter).ShouldBe(["name: \"a\" -> \"b\"", "password: (sensitive) -> (sensitive)"]);

    [Fact]
    public void shows_nothing_of_what_has_something_sensitive_in_it()
    {
        Differences("""{ "user": null }""", """{ "user": { "name": "a", "key": "s3cr3t" } }""", hiddenAfter: """{ "user": { "key": true } }""")
            .ShouldBe(["user.key: (sensitive) -> (sensitive)", "user.name: (none) -> \"a\""]);
        Differences("""{ "all": "s3cr3t" }""", """{ "all": { "x": "s3cr3t" } }""", hiddenBefore: "true", hiddenAfter: "true").ShouldBe([": (sensitive) -> (sensitive)"]);
        Differences("""{ "keys": ["s3cr3t-1"] }""", """{ "keys": ["s3cr3t-2"] }""", hiddenBefore: """{ "keys": [true] }""", hiddenAfter: """{ "keys": [true] }""")
            .ShouldBe(["keys[0]: (sensitive) -> (sensitive)"]);
        Differences("""{ "user": { "key": "s3cr3t" } }""", """{ "user": "gone" }""", hiddenBefore: """{ "user": { "key": true } }""")
            .ShouldAllBe(x => !x.Contains("s3cr3t", StringComparison.Ordinal));
    }

    [Fact]
    public void says_nothing_of_a_sensitive_value_that_stays() =>
        Differences("""{ "password": "s3cr3t" }""", """{ "password": "s3cr3t" }""", hiddenBefore: """{ "password": true }""", hiddenAfter: """{ "password": true }""").ShouldBeEmpty();

    [Fact]
    public void cuts_long_values() => Differences($$"""{ "policy": "{{new string('a', 900)}}" }""", """{ "policy": "b" }""").ShouldHaveSingleItem().Length.ShouldBeLessThan(250);

    [Fact]
    public void counts_outputs_that_differ()
    {
        using var json = JsonDocument.Parse("""{ "output_changes": { "a": { "actions": ["no-op"] }, "b": { "actions": ["create"] }, "c": { "actions": ["update"] } } }""");

        PlanReader.Outputs(json.RootElement).ShouldBe(2);
    }

    [Fact]
    public void is_a_table_with_what_destroys_first() => string.Join('\n', PlanTable.Of(
    [
        new FolderPlan("dev/network",
        [
            new PlannedChange("aws_subnet.new", "aws_subnet", ChangeKind.Create, []),
            new PlannedChange("aws_vpc.this", "aws_vpc", ChangeKind.Update, [new AttributeChange("tags.Stage", "\"dev\"", "\"test\"")]),
            new PlannedChange("aws_subnet.old", "aws_subnet", ChangeKind.Destroy, []),
        ]),
        new FolderPlan("dev/cluster", []) { Waits = "waits for global/dns, which was never applied" },
        new FolderPlan("dev/secrets", []) { Outputs = 2 },
        new FolderPlan("dev/database", []) { Errors = ["terraform/live/dev/database/main.tf:3 Unsupported argument"] },
    ])).ShouldBe("""
        Folder        Create  Change  Replace  Destroy
        dev/network        1       1        0        1
        dev/cluster        -       -        -        -  waits for global/dns, which was never applied
        dev/secrets        0       0        0        0  2 outputs differ
        dev/database       -       -        -        -  could not be planned

        dev/network:
          destroy aws_subnet.old
          create aws_subnet.new
          change aws_vpc.this
            tags.Stage: "dev" -> "test"

        dev/database:
          terraform/live/dev/database/main.tf:3 Unsupported argument
        """);

    [Fact]
    public void comes_back_from_its_file_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var plan = new FolderPlan("dev/network", [new PlannedChange("aws_vpc.this", "aws_vpc", ChangeKind.Update, [new AttributeChange("a", null, "1")])]);
        var saved = new SavedPlans(A.Commit(), A.Sources, A.Morning, [new SavedPlan("dev/network", "a.tfplan", A.Sources, null, 0, new Dictionary<string, Slipway.Images.Digest> { ["x"] = A.Sources }, plan)]);

        saved.Write(folder.Path);

        JsonSerializer.Serialize(SavedPlans.Read(folder.Path)).ShouldBe(JsonSerializer.Serialize(saved));
    }

    [Fact]
    public void that_was_not_kept_or_is_damaged_says_so()
    {
        using var folder = new TemporaryFolder();

        Should.Throw<UserError>(() => SavedPlans.Read(folder.Path)).Message.ShouldContain("there is no saved plan");
        folder.Write("plans.json", "{ \"commit\": ");
        Should.Throw<UserError>(() => SavedPlans.Read(folder.Path)).Message.ShouldContain("plans.json:1 is damaged");
    }

    private static IReadOnlyList<PlannedChange> Changes(string actions, string inside = "", string beside = "")
    {
        using var json = JsonDocument.Parse($$"""
            { "resource_changes": [
              { "address": "aws_vpc.this", "mode": "managed", "type": "aws_vpc"{{beside}}, "change": { "actions": {{actions}}, "before": null, "after": null{{inside}} } },
              { "address": "data.aws_region.this", "mode": "data", "type": "aws_region", "change": { "actions": ["create"] } }
            ] }
            """);
        return PlanReader.Changes(json.RootElement);
    }

    private static IReadOnlyList<string> Differences(string before, string after, string unknown = "{}", string hiddenBefore = "false", string hiddenAfter = "false")
    {
        using var json = JsonDocument.Parse(
            $$"""{ "before": {{before}}, "after": {{after}}, "after_unknown": {{unknown}}, "before_sensitive": {{hiddenBefore}}, "after_sensitive": {{hiddenAfter}} }""");
        return [.. AttributeDifference.Of(json.RootElement).Select(x => $"{x}")];
    }
}
