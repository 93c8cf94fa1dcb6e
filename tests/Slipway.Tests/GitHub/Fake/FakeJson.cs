using System.Text.Json.Nodes;

namespace Slipway.Tests.GitHub.Fake;

/// <summary>Answers with every field that the description requires.</summary>
internal static class FakeJson
{
    private const string Api = "https://api.example/repos/acme/listener";

    public static JsonObject User(string login)
    {
        var user = WithAddresses(
            FakeObject.Of(("login", login), ("id", 1), ("node_id", "U_1"), ("gravatar_id", null), ("site_admin", false), ("type", login.EndsWith("[bot]", StringComparison.Ordinal) ? "Bot" : "User")),
            "avatar_url events_url followers_url following_url gists_url html_url organizations_url received_events_url repos_url starred_url subscriptions_url url");
        return user;
    }

    public static JsonObject Repository(string name, string branch = "main") => WithAddresses(
        FakeObject.Of(
            ("id", 1), ("node_id", "R_1"), ("name", name.Split('/')[1]), ("full_name", name), ("owner", User(name.Split('/')[0])), ("private", false),
            ("description", null), ("fork", false), ("default_branch", branch), ("forks", 0), ("forks_count", 0), ("has_issues", true), ("has_projects", false),
            ("has_wiki", false), ("has_pages", false), ("has_discussions", false), ("has_downloads", false), ("homepage", null), ("language", null), ("archived", false),
            ("disabled", false), ("mirror_url", null), ("open_issues", 0), ("open_issues_count", 0), ("license", null), ("size", 1), ("stargazers_count", 0),
            ("watchers", 0), ("watchers_count", 0), ("network_count", 0), ("subscribers_count", 0),
            ("pushed_at", Time(A.Morning)), ("created_at", Time(A.Morning)), ("updated_at", Time(A.Morning))),
        "archive_url assignees_url blobs_url branches_url collaborators_url comments_url commits_url compare_url contents_url contributors_url deployments_url downloads_url events_url "
        + "forks_url git_commits_url git_refs_url git_tags_url hooks_url html_url issue_comment_url issue_events_url issues_url keys_url labels_url languages_url merges_url milestones_url "
        + "notifications_url pulls_url releases_url stargazers_url statuses_url subscribers_url subscription_url tags_url teams_url trees_url url clone_url git_url ssh_url svn_url");

    public static JsonObject Deployment(FakeDeployment deployment) => WithAddresses(
        FakeObject.Of(
            ("id", deployment.Id), ("node_id", $"D_{deployment.Id}"), ("sha", deployment.Sha), ("ref", deployment.Sha), ("task", deployment.Task),
            ("environment", deployment.Environment), ("original_environment", deployment.Environment), ("creator", User(deployment.Creator)), ("payload", deployment.Payload.DeepClone()),
            ("description", deployment.Description), ("created_at", Time(deployment.CreatedAt)), ("updated_at", Time(deployment.CreatedAt)),
            ("transient_environment", false), ("production_environment", deployment.IsProduction)),
        "statuses_url repository_url url");

    public static JsonObject Status(FakeDeployment deployment, FakeStatus status) => WithAddresses(
        FakeObject.Of(
            ("id", status.Id), ("node_id", $"DS_{status.Id}"), ("state", status.State), ("creator", User(status.Creator)), ("description", status.Description),
            ("environment", deployment.Environment), ("target_url", status.LogUrl), ("log_url", status.LogUrl), ("environment_url", status.EnvironmentUrl),
            ("created_at", Time(status.CreatedAt)), ("updated_at", Time(status.CreatedAt))),
        "deployment_url repository_url url");

    public static JsonObject Run(FakeRun run) => WithAddresses(
        FakeObject.Of(
            ("id", run.Id), ("node_id", $"WFR_{run.Id}"), ("name", Path.GetFileNameWithoutExtension(run.Workflow)), ("path", run.Workflow), ("head_branch", run.HeadBranch), ("head_sha", run.HeadSha),
            ("run_number", 1), ("run_attempt", run.Attempt), ("display_title", run.Title), ("event", run.Event), ("status", run.Status), ("conclusion", run.Conclusion),
            ("workflow_id", 1), ("created_at", Time(run.StartedAt)), ("updated_at", Time(run.UpdatedAt)), ("run_started_at", Time(run.StartedAt)),
            ("actor", User(run.TriggeringActor)), ("triggering_actor", User(run.TriggeringActor)), ("repository", Repository(FakeGitHub.Repository)),
            ("head_repository", Repository(run.HeadRepository)), ("head_commit", null), ("pull_requests", new JsonArray())),
        "url html_url jobs_url logs_url check_suite_url cancel_url rerun_url artifacts_url workflow_url");

    public static JsonNode Review(FakeReview review) => FakeObject.Of(
        ("state", review.State), ("comment", "Looks well"), ("user", User(review.User)),
        ("environments", new JsonArray(WithAddresses(
            FakeObject.Of(("id", 1), ("node_id", "EN_1"), ("name", review.Environment), ("created_at", Time(A.Morning)), ("updated_at", Time(A.Morning))), "url html_url"))));

    public static JsonObject Commit(FakeCommit commit) => WithAddresses(
        FakeObject.Of(
            ("sha", commit.Sha), ("node_id", "C_1"), ("author", commit.AuthorLogin is null ? null : User(commit.AuthorLogin)),
            ("committer", commit.CommitterLogin is null ? null : User(commit.CommitterLogin)), ("parents", new JsonArray()),
            ("commit", WithAddresses(
                FakeObject.Of(
                    ("author", Person(commit.AuthorName)), ("committer", Person(commit.CommitterName)), ("message", commit.Message), ("comment_count", 0),
                    ("tree", WithAddresses(FakeObject.Of(("sha", commit.Sha)), "url")),
                    ("verification", FakeObject.Of(("verified", commit.IsVerified), ("reason", commit.IsVerified ? "valid" : "unsigned"), ("payload", null), ("signature", null), ("verified_at", null)))),
                "url"))),
        "url html_url comments_url");

    public static JsonObject Comparison(FakeComparison comparison, IReadOnlyList<FakeCommit> commits, bool isFirst)
    {
        var total = comparison.Total ?? comparison.Commits.Count;
        var end = Commit(new FakeCommit(new string('0', 40), "somebody", "Somebody"));
        var json = WithAddresses(
            FakeObject.Of(
                ("base_commit", end), ("merge_base_commit", end.DeepClone()), ("status", comparison.Status), ("ahead_by", total), ("behind_by", 0),
                ("total_commits", total), ("commits", new JsonArray([.. commits.Select(Commit)]))),
            "url html_url permalink_url diff_url patch_url");
        if (isFirst)
        {
            json["files"] = new JsonArray([.. comparison.Files.Select(File)]);
        }

        return json;
    }

    public static JsonObject Environment(FakeEnvironment environment)
    {
        var rules = new JsonArray();
        if (environment.WaitMinutes > 0)
        {
            rules.Add(FakeObject.Of(("id", 1), ("node_id", "G_1"), ("type", "wait_timer"), ("wait_timer", environment.WaitMinutes)));
        }

        if (environment.Users.Count + environment.Teams.Count > 0)
        {
            var users = environment.Users.Select(x => FakeObject.Of(("type", "User"), ("reviewer", User(x))));
            var teams = environment.Teams.Select(x => FakeObject.Of(("type", "Team"), ("reviewer", Team(x))));
            rules.Add(FakeObject.Of(
                ("id", 2), ("node_id", "G_2"), ("type", "required_reviewers"), ("prevent_self_review", environment.PreventsSelfReview), ("reviewers", new JsonArray([.. users, .. teams]))));
        }

        var json = WithAddresses(
            FakeObject.Of(("id", 1), ("node_id", "EN_1"), ("name", environment.Name), ("created_at", Time(A.Morning)), ("updated_at", Time(A.Morning)), ("protection_rules", rules)),
            "url html_url");
        if (environment.CanAdminsBypass is { } can)
        {
            json["can_admins_bypass"] = can;
        }

        json["deployment_branch_policy"] = environment.ProtectedBranches || environment.Patterns is not null
            ? FakeObject.Of(("protected_branches", environment.ProtectedBranches), ("custom_branch_policies", environment.Patterns is not null))
            : null;
        return json;
    }

    public static JsonNode Pattern((string Name, string Type) pattern) => FakeObject.Of(("id", 1), ("node_id", "P_1"), ("name", pattern.Name), ("type", pattern.Type));

    public static JsonObject Branch(FakeBranch branch) => WithAddresses(
        FakeObject.Of(
            ("name", branch.Name), ("commit", Commit(new FakeCommit(new string('0', 40), "somebody", "Somebody"))),
            ("_links", FakeObject.Of(("html", $"{Api}/x"), ("self", $"{Api}/y"))), ("protected", branch.Protection is not null || branch.Rules.Count > 0), ("protection", new JsonObject())),
        "protection_url");

    public static JsonNode Ruleset(long id, IReadOnlyList<string>? bypass)
    {
        var json = FakeObject.Of(("id", id), ("name", "main"), ("source", FakeGitHub.Repository), ("enforcement", "active"));
        if (bypass is not null)
        {
            json["bypass_actors"] = new JsonArray([.. bypass.Select(x => FakeObject.Of(("actor_id", 1), ("actor_type", x), ("bypass_mode", "always")))]);
        }

        return json;
    }

    public static JsonNode Pull(FakePull pull) => WithAddresses(
        FakeObject.Of(
            ("id", pull.Number), ("node_id", "PR_1"), ("number", pull.Number), ("state", "open"), ("locked", false), ("title", "A change"), ("user", User("somebody")), ("body", null),
            ("labels", new JsonArray()), ("milestone", null), ("assignee", null), ("author_association", "NONE"), ("auto_merge", null), ("merge_commit_sha", null),
            ("created_at", Time(A.Morning)), ("updated_at", Time(A.Morning)), ("closed_at", null), ("merged_at", null),
            ("_links", new JsonObject([.. "comments commits statuses html issue review_comments review_comment self".Split(' ')
                .Select(x => KeyValuePair.Create(x, (JsonNode?)FakeObject.Of(("href", $"{Api}/{x}"))))])),
            ("head", End(pull.HeadSha, pull.HeadRepository)), ("base", End(new string('b', 40), FakeGitHub.Repository))),
        "url html_url diff_url patch_url issue_url commits_url comments_url review_comments_url review_comment_url statuses_url");

    public static JsonObject Comment(FakeComment comment) => WithAddresses(
        FakeObject.Of(
            ("id", comment.Id), ("node_id", "IC_1"), ("user", User(comment.User)), ("body", comment.Body), ("created_at", Time(A.Morning)), ("updated_at", Time(A.Morning))),
        "url html_url issue_url");

    public static JsonNode Artifact(FakeArtifact artifact) => WithAddresses(
        FakeObject.Of(
            ("id", artifact.Id), ("node_id", "A_1"), ("name", artifact.Name), ("size_in_bytes", artifact.ClaimedSize ?? artifact.Zip.Length), ("expired", artifact.Expired),
            ("created_at", Time(A.Morning)), ("expires_at", Time(A.Morning)), ("updated_at", Time(A.Morning))),
        "url archive_download_url");

    private static JsonObject Person(string name) => FakeObject.Of(("name", name), ("email", "somebody@example.com"), ("date", Time(A.Morning)));

    private static JsonObject Team(string slug) => WithAddresses(
        FakeObject.Of(("id", 1), ("node_id", "T_1"), ("name", slug), ("slug", slug), ("description", null), ("permission", "push"), ("parent", null), ("type", "organization")),
        "url html_url members_url repositories_url");

    private static JsonObject End(string sha, string? repository) => FakeObject.Of(
        ("label", "acme:main"), ("ref", "main"), ("sha", sha), ("user", User("somebody")), ("repo", repository is null ? null : Repository(repository)));

    private static JsonNode File(string name) => WithAddresses(
        FakeObject.Of(("sha", new string('c', 40)), ("filename", name), ("status", "modified"), ("additions", 1), ("deletions", 0), ("changes", 1)), "blob_url raw_url contents_url");

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonObject WithAddresses(JsonObject json, string names)
    {
        foreach (var name in names.Split(' '))
        {
            json[name] = $"{Api}/{name}";
        }

        return json;
    }
}
