using Slipway.Infrastructure;
using Slipway.Infrastructure.Internal;
using Slipway.Tools;

namespace Slipway.Tests.Infrastructure;

public sealed class What_Terraform_says
{
    private const string Mistake =
        """{"@level":"error","diagnostic":{"severity":"error","summary":"Unsupported argument","detail":"An argument named \"nam\"\nis not expected here.","range":{"filename":"../../../modules/network/main.tf","start":{"line":12,"column":3,"byte":9},"end":{"line":12,"column":6,"byte":12}}},"type":"diagnostic"}""";

    private static readonly ToolCall Call = new("terraform", "plan", "-json");

    [Fact]
    public void names_file_line_and_message_from_the_root() =>
        Read(1, "text of the machine", Mistake).Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldBe("terraform/modules/network/main.tf:12 Unsupported argument: An argument named \"nam\" is not expected here.");

    [Fact]
    public void names_the_resource_where_there_is_no_file() =>
        Read(1, """{"diagnostic":{"severity":"error","summary":"Instance cannot be destroyed","detail":"","address":"aws_db_instance.this"},"type":"diagnostic"}""")
            .Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe("aws_db_instance.this: Instance cannot be destroyed");

    [Theory]
    [InlineData("Error acquiring the state lock", "Lock Info:\\n  ID:        7f0c-1\\n  Path:      bucket/key\\n", "7f0c-1")]
    [InlineData("Error acquiring the state lock", "the bucket is not there", null)]
    [InlineData("Unsupported argument", "ID: 7f0c-1", null)]
    public void names_the_lock_that_somebody_else_holds(string summary, string detail, string? held) =>
        Read(1, $$$"""{"diagnostic":{"severity":"error","summary":"{{{summary}}}","detail":"{{{detail}}}"},"type":"diagnostic"}""").HeldLock.ShouldBe(held);

    [Fact]
    public void is_no_failure_when_it_only_warns() => Read(0, Mistake.Replace("\"severity\":\"error\"", "\"severity\":\"warning\"")).HasFailed.ShouldBeFalse();

    [Fact]
    public void is_shown_as_it_is_when_it_gives_no_reason() =>
        Should.Throw<UserError>(() => Read(1, "panic: out of luck")).Message.ShouldContain("| panic: out of luck");

    [Fact]
    public void of_a_state_is_its_version_and_never_its_values()
    {
        var one = State("""{ "password": { "value": "s3cr3t" } }""");

        one.ShouldNotBeNull();
        one.Serial.ShouldBe(7);
        one.ToString().ShouldNotContain("s3cr3t");
        one.SaysTheSameAs(State("""{ "password": { "value": "s3cr3t" } }""", "another")!).ShouldBeTrue();
        one.SaysTheSameAs(State("""{ "password": { "value": "other" } }""")!).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{ "version": 4, "serial": 0, "lineage": "", "outputs": {}, "resources": [] }""")]
    public void of_a_folder_that_was_never_applied_is_no_state(string pulled) => StateVersion.Read(pulled).ShouldBeNull();

    [Theory]
    [InlineData("{}", "has no state_bucket")]
    [InlineData("""{ "state_bucket": 7, "region": "eu-west-3" }""", "has no state_bucket")]
    [InlineData("""{ "state_bucket": "b", "region": "" }""", "has no region")]
    [InlineData("[]", "has no state_bucket")]
    [InlineData("{\n\"state_bucket\": }", "account.json:2 is no JSON")]
    public void needs_to_know_where_states_are(string json, string message)
    {
        using var folder = new TemporaryFolder();

        Should.Throw<UserError>(() => StateBackend.Read(folder.Write("account.json", json))).Message.ShouldContain(message);
        Should.Throw<UserError>(() => StateBackend.Read(folder / "none.json")).Message.ShouldContain("none.json is not there");
    }

    private static TerraformOutput Read(int exitCode, params IReadOnlyList<string> lines) =>
        TerraformOutput.Read(Call, new ToolResult(exitCode, string.Join('\n', lines), lines), "terraform/live/dev/network");

    private static StateVersion? State(string outputs, string lineage = "l") =>
        StateVersion.Read($$"""{ "version": 4, "serial": 7, "lineage": "{{lineage}}", "outputs": {{outputs}}, "resources": [] }""");
}
