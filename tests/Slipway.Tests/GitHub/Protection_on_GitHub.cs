using System.Net;
using System.Text.Json.Nodes;
using Slipway.GitHub;
using Slipway.Governance;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

public sealed class Protection_on_GitHub : IDisposable
{
    private readonly FakeGitHub github = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private LiveProtection Live => new(new Job(github, TimeProvider.System, Job.Delivery(1)).Connection);

    public void Dispose() => github.Dispose();

    [Fact]
    public async Task of_an_environment_is_read_as_a_whole()
    {
        github.Environments.Add(new FakeEnvironment("prod")
        {
            Users = ["release-manager"],
            Teams = ["platform"],
            PreventsSelfReview = true,
            CanAdminsBypass = false,
            WaitMinutes = 30,
            Patterns = [("main", "branch"), ("v*", "tag")],
        });

        var prod = Value(await Live.Environment("prod", Cancellation));

        prod.Reviewers.ShouldBe(["release-manager", "acme/platform"]);
        prod.ShouldBe(EnvironmentProtection.Missing("prod") with
        {
            Exists = true,
            Reviewers = prod.Reviewers,
            PreventsSelfReview = true,
            AdministratorsCanBypass = false,
            WaitTime = TimeSpan.FromMinutes(30),
            Branches = BranchRule.Selected("main", "tag:v*"),
        });
    }

    [Fact]
    public async Task of_an_environment_that_is_plain_or_missing_is_none()
    {
        github.Environments.Add(new FakeEnvironment("dev") { ProtectedBranches = true });

        Value(await Live.Environment("dev", Cancellation)).ShouldSatisfyAllConditions(
            x => x.Branches.ShouldBe(BranchRule.Protected), x => x.AdministratorsCanBypass.ShouldBeTrue(), x => x.Reviewers.ShouldBeEmpty());
        Value(await Live.Environment("test", Cancellation)).Exists.ShouldBeFalse();
    }

    [Fact]
    public async Task that_may_not_be_read_names_the_permission()
    {
        github.Instead = _ => FakeAnswer.Error(HttpStatusCode.Forbidden, "Resource not accessible by integration");

        (await Live.Environment("prod", Cancellation)).ShouldBe(new Reading<EnvironmentProtection>.Unreadable("the environment prod", "actions: read"));
        (await Live.Branch("main", Cancellation)).ShouldBe(new Reading<BranchProtection>.Unreadable("the protection of branch main", "administration: read"));
    }

    [Fact]
    public async Task of_a_branch_joins_what_protects_it()
    {
        github.Branches.Add(new FakeBranch("main")
        {
            Protection = Classic(),
            Rules =
            [
                Rule("deletion", null),
                Rule("pull_request", """{"required_approving_review_count":2,"dismiss_stale_reviews_on_push":false,"require_code_owner_review":true,"require_last_push_approval":false,"required_review_thread_resolution":false}"""),
                Rule("required_status_checks", """{"strict_required_status_checks_policy":true,"required_status_checks":[{"context":"lint"}]}"""),
            ],
        });

        var main = Value(await Live.Branch("main", Cancellation));

        main.RequiredChecks.ShouldBe(["test", "lint"]);
        (main with { RequiredChecks = BranchProtection.None("main").RequiredChecks }).ShouldBe(BranchProtection.None("main") with
        {
            IsProtected = true,
            RequiredApprovingReviews = 2,
            DismissesStale = true,
            RequiresCodeOwners = true,
            AppliesToAdministrators = true,
            AllowsForcePushes = false,
            AllowsDeletions = false,
            RequiredChecks = BranchProtection.None("main").RequiredChecks,
        });
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task by_rules_binds_administrators_only_when_nobody_may_pass_them_by(bool hasBypass, bool applies)
    {
        github.Branches.Add(new FakeBranch("main") { Rules = [Rule("non_fast_forward", null)], BypassActors = hasBypass ? ["RepositoryRole"] : [] });
        github.Instead = x => x.Path.EndsWith("/protection", StringComparison.Ordinal) ? FakeAnswer.Error(HttpStatusCode.Forbidden, "Resource not accessible by integration") : null;

        var main = Value(await Live.Branch("main", Cancellation));

        main.AppliesToAdministrators.ShouldBe(applies);
        main.AllowsForcePushes.ShouldBeFalse();
        main.AllowsDeletions.ShouldBeTrue();
    }

    [Fact]
    public async Task of_a_branch_that_is_hidden_is_not_taken_for_none()
    {
        github.Branches.Add(new FakeBranch("main") { Protection = Classic() });
        github.Instead = x => x.Path.EndsWith("/protection", StringComparison.Ordinal) ? FakeAnswer.NotFound : null;

        (await Live.Branch("main", Cancellation)).ShouldBeOfType<Reading<BranchProtection>.Unreadable>();
    }

    [Fact]
    public async Task of_a_plain_branch_is_none()
    {
        github.Branches.Add(new FakeBranch("main"));

        Value(await Live.Branch("main", Cancellation)).IsProtected.ShouldBeFalse();
        github.Violations.ShouldBeEmpty();
    }

    private static T Value<T>(Reading<T> reading) => reading.ShouldBeOfType<Reading<T>.Known>().Value;

    private static JsonObject Rule(string type, string? parameters)
    {
        var rule = new JsonObject { ["type"] = type, ["ruleset_id"] = 5, ["ruleset_source_type"] = "Repository", ["ruleset_source"] = FakeGitHub.Repository };
        if (parameters is not null)
        {
            rule["parameters"] = JsonNode.Parse(parameters);
        }

        return rule;
    }

    private static JsonObject Classic() => (JsonObject)JsonNode.Parse("""
        {
          "url": "https://api.example/x",
          "required_status_checks": { "url": "https://api.example/x", "strict": true, "contexts": ["test"], "contexts_url": "https://api.example/x", "checks": [{ "context": "test", "app_id": null }] },
          "enforce_admins": { "url": "https://api.example/x", "enabled": true },
          "required_pull_request_reviews": { "url": "https://api.example/x", "dismiss_stale_reviews": true, "require_code_owner_reviews": false, "required_approving_review_count": 1 },
          "allow_force_pushes": { "enabled": false },
          "allow_deletions": { "enabled": true }
        }
        """)!;
}
