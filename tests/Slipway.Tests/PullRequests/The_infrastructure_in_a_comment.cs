using CsCheck;
using Slipway.Infrastructure;
using Slipway.PullRequests;
using Slipway.Tests.Reporting;

namespace Slipway.Tests.PullRequests;

public sealed class The_infrastructure_in_a_comment
{
    private static readonly string[] Ours =
        ["<details>", "</details>", "<summary>What would change where it runs</summary>", "<summary>What would change in this folder</summary>"];

    private static readonly FolderPlan Database = new("prod/database",
    [
        new PlannedChange("module.database.aws_db_instance.this[\"bsc\"]", "aws_db_instance", ChangeKind.Update,
            [new AttributeChange("allocated_storage", "20", "40"), new AttributeChange("password", AttributeChange.Masked, AttributeChange.Masked), new AttributeChange("tags.Stage", null, "\"prod\"")]),
        new PlannedChange("module.database.aws_kms_key.this", "aws_kms_key", ChangeKind.Destroy, []),
        new PlannedChange("module.database.aws_db_subnet_group.this", "aws_db_subnet_group", ChangeKind.Replace, [new AttributeChange("name", "\"a\"", AttributeChange.Unknown)]),
        new PlannedChange("module.database.aws_db_parameter_group.this", "aws_db_parameter_group", ChangeKind.Create, []),
    ]);

    private static readonly FolderPlan[] Folders =
    [
        new("global/state", []),
        new("dev/network", []) { Outputs = 2 },
        new("dev/cluster", []) { Waits = "waits for dev/network, which was never applied" },
        new("dev/secrets", []) { Errors = ["terraform/live/dev/secrets/main.tf:3: Unsupported argument\n  nme is none"] },
        Database,
    ];

    [Fact]
    public void is_a_table_and_below_it_the_changes_of_each_folder_with_what_would_be_lost_first() =>
        Comment(Folders).ShouldBeGolden("PullRequests", "infrastructure");

    [Fact]
    public void is_a_sentence_when_nothing_would_change() =>
        Comment(new FolderPlan("global/state", [])).ShouldContain("\nInfrastructure: nothing would change.\n");

    [Fact]
    public void is_not_there_when_nothing_is_reported() => Comment(new ReportedInfrastructure.Nothing()).ShouldNotContain("nfrastructure");

    [Fact]
    public void leaves_room_for_the_rest_however_much_would_change()
    {
        var large = new FolderPlan("dev/network",
            [.. Enumerable.Range(0, 2000).Select(x => new PlannedChange($"aws_vpc.this[{x}]", "aws_vpc", ChangeKind.Update, [new AttributeChange("policy", new string('a', 20_000), new string('`', 20_000))]))]);

        var comment = Comment(large, Database);

        comment.Length.ShouldBeLessThan(65_536);
        comment.ShouldContain("more parts are left out, since a comment can hold no more: see them with `./build.sh TerraformPlan`.");
        comment.ShouldEndWith("What would change where it runs</summary>\n\n</details>\n");
        MarkdownRules.Alive(comment, Ours).ShouldBeEmpty();
    }

    [Fact]
    public void is_nothing_but_text_whatever_a_fork_reports() => Gen.Select(Hostile.Text, Hostile.Text, Hostile.Text).Sample((one, two, three) =>
    {
        var comment = Comment(
            new FolderPlan(one, [new PlannedChange(two, three, ChangeKind.Destroy, [new AttributeChange(three, one, two)])]),
            new FolderPlan(two, []) { Waits = three },
            new FolderPlan(three, []) { Errors = [one, two] });

        MarkdownRules.Alive(comment, Ours).ShouldBeEmpty();
        comment.ShouldEndWith("\n</details>\n");
    });

    [Fact]
    public void says_of_a_report_that_is_refused_why_and_nothing_else_of_it() => Hostile.Text.Sample(text =>
        MarkdownRules.Alive(Comment(new ReportedInfrastructure.Refused(text)), Ours).ShouldBeEmpty());

    private static string Comment(params IReadOnlyList<FolderPlan> folders) => Comment(new ReportedInfrastructure.Known(new InfrastructureReport(1, A.Commit(), folders)));

    private static string Comment(ReportedInfrastructure infrastructure) =>
        PullRequestComment.Of(new OpenPullRequest(7, A.Commit(), IsFork: true), new PullRequestReport(1, A.Commit(), [], []), ["Test"], [], infrastructure);
}
