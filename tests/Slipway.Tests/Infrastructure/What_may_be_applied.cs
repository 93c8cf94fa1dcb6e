using Slipway.Images;
using Slipway.Infrastructure;
using Slipway.Promotion;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Tools;

namespace Slipway.Tests.Infrastructure;

public sealed class What_may_be_applied : IAsyncLifetime
{
    private static readonly InfrastructureOptions Options = new() { Protected = ["aws_db_instance"] };

    private readonly TemporaryFolder folder = new();
    private CommitId head = A.Commit();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        folder.Write("terraform/main.tf", "# nothing yet\n");
        await Git("init", "--quiet", "--initial-branch", "main");
        await Git("add", ".");
        await Git("-c", "user.name=me", "-c", "user.email=me@example.com", "commit", "--quiet", "-m", "first");
        head = (await new Checkout(folder.Path).Head(Cancellation)).Id;
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public Task is_a_plan_of_what_main_has() => Require();

    [Fact]
    public async Task is_no_plan_of_another_commit() =>
        (await Refused<UserError>(Plan() with { Commit = A.Commit('b') })).ShouldContain($"the plan is of commit bbbbbbbbbbbb, and {head.Short} is checked out");

    [Fact]
    public async Task is_no_plan_of_other_files() =>
        (await Refused<UserError>(Plan() with { Configuration = Digest.Of("edited") })).ShouldContain("the plan is of other files below terraform");

    [Fact]
    public async Task is_nothing_that_nobody_could_review()
    {
        folder.Write("terraform/extra.tf", "");

        (await Refused<PromotionDenied>(Plan())).ShouldContain("terraform/extra.tf is not committed");
    }

    [Theory]
    [InlineData("refs/heads/feature")]
    [InlineData("refs/pull/7/merge")]
    [InlineData("refs/tags/main")]
    [InlineData(null)]
    public async Task is_nothing_of_another_branch(string? reference) =>
        (await Refused<PromotionDenied>(Plan(), reference: reference)).ShouldContain($"this is {reference ?? "no branch"}: only main is applied");

    [Theory]
    [InlineData(ChangeKind.Destroy, "destroy")]
    [InlineData(ChangeKind.Replace, "replace")]
    public async Task is_nothing_that_destroys_what_is_protected(ChangeKind kind, string word)
    {
        var plan = Plan(new PlannedChange("module.database.aws_db_instance.this", "aws_db_instance", kind, []));

        (await Refused<PromotionDenied>(plan)).ShouldContain($"dev/database: {word} module.database.aws_db_instance.this");
        (await Refused<PromotionDenied>(plan, Options with { AllowDestroy = true })).ShouldContain("say why: --reason");
        (await Refused<PromotionDenied>(plan, Options with { AllowDestroy = true, Reason = " " })).ShouldContain("say why: --reason");
        await Require(plan, Options with { AllowDestroy = true, Reason = "it was copied" });
    }

    [Fact]
    public Task is_what_destroys_things_that_are_not_protected() => Require(Plan(new PlannedChange("aws_eip.nat", "aws_eip", ChangeKind.Destroy, [])));

    [Fact]
    public Task is_what_changes_the_protected_and_keeps_it() => Require(Plan(new PlannedChange("aws_db_instance.this", "aws_db_instance", ChangeKind.Update, [])));

    private SavedPlans Plan(params IReadOnlyList<PlannedChange> changes) => new(
        head, A.Sources, A.Morning, [new SavedPlan("dev/database", "dev-database.tfplan", A.Sources, null, 0, new Dictionary<string, Digest>(), new FolderPlan("dev/database", changes))]);

    private Task Require(SavedPlans? plan = null, InfrastructureOptions? options = null, string? reference = "refs/heads/main") =>
        new ApplyRules(options ?? Options, new Checkout(folder.Path), reference).Require(plan ?? Plan(), A.Sources, Cancellation);

    private async Task<string> Refused<TError>(SavedPlans plan, InfrastructureOptions? options = null, string? reference = "refs/heads/main")
        where TError : UserError => (await Should.ThrowAsync<TError>(() => Require(plan, options, reference))).Message;

    private Task<ToolResult> Git(params string[] arguments) => new ToolCall("git", arguments).In(folder.Path).Run(Cancellation);
}
