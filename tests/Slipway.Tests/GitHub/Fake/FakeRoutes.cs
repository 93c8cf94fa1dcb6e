using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Tests.GitHub.Fake;

/// <summary>What the fake does for each operation.</summary>
internal sealed class FakeRoutes
{
    private const string Base = "/repos/{owner}/{repo}";
    private static readonly string[] Paging = ["per_page", "page"];
    private static readonly JsonValueKind[] Text = [JsonValueKind.String];
    private static readonly JsonValueKind[] Flag = [JsonValueKind.True, JsonValueKind.False];
    private static readonly JsonValueKind[] List = [JsonValueKind.Array];
    private static readonly string[] States = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];

    private readonly FakeGitHub fake;
    private readonly FakeRoute[] routes;

    public FakeRoutes(FakeGitHub fake)
    {
        this.fake = fake;
        routes =
        [
            Get("", [], (_, _) => FakeAnswer.Of(FakeJson.Repository(FakeGitHub.Repository, fake.DefaultBranch))),
            Get("/deployments", ["sha", "ref", "task", "environment", .. Paging], Deployments),
            new("POST", $"{Base}/deployments", [], [
                ("ref", Text, true), ("task", Text, false), ("auto_merge", Flag, false), ("required_contexts", List, false),
                ("payload", [JsonValueKind.Object, JsonValueKind.String], false), ("environment", Text, false), ("description", [JsonValueKind.String, JsonValueKind.Null], false),
                ("transient_environment", Flag, false), ("production_environment", Flag, false)], Create),
            Get("/deployments/{deployment_id}/statuses", Paging, (x, y) => Deployment(y) is { } found ? Page(x, found.Statuses.OrderByDescending(z => z.Id).Select(z => FakeJson.Status(found, z))) : FakeAnswer.NotFound),
            new("POST", $"{Base}/deployments/{{deployment_id}}/statuses", [], [
                ("state", Text, true), ("target_url", Text, false), ("log_url", Text, false), ("description", Text, false),
                ("environment", Text, false), ("environment_url", Text, false), ("auto_inactive", Flag, false)], SetStatus),
            Get("/actions/runs/{run_id}", ["exclude_pull_requests"], (_, x) => Run(fake.Runs.Where(y => $"{y.Id}" == x[2]).MaxBy(y => y.Attempt))),
            Get("/actions/runs/{run_id}/attempts/{attempt_number}", ["exclude_pull_requests"], (_, x) => Run(fake.Runs.FirstOrDefault(y => $"{y.Id}" == x[2] && $"{y.Attempt}" == x[3]))),
            Get("/actions/runs/{run_id}/approvals", [], (_, x) => FakeAnswer.Of(new JsonArray([.. fake.Reviews.GetValueOrDefault(Number(x[2]), []).Select(FakeJson.Review)]))),
            Get("/actions/workflows/{workflow_id}/runs", ["actor", "branch", "event", "status", "created", "exclude_pull_requests", "check_suite_id", "head_sha", .. Paging], RunsOfWorkflow),
            Get("/actions/runs/{run_id}/artifacts", ["name", "direction", .. Paging], (x, y) => Page(
                x, fake.Artifacts.Where(z => $"{z.Run}" == y[2] && z.Name == x.Query.GetValueOrDefault("name", z.Name)).Select(FakeJson.Artifact), "artifacts")),
            Get("/actions/artifacts/{artifact_id}/{archive_format}", [], Download),
            Get("/commits/{ref}", Paging, (_, x) => fake.Commits.FirstOrDefault(y => y.Sha == x[2]) is { } found ? FakeAnswer.Of(FakeJson.Commit(found)) : FakeAnswer.NotFound),
            Get("/compare/{basehead}", Paging, (x, y) => fake.Comparisons.GetValueOrDefault(y[2]) is { } found ? Compare(x, found) : FakeAnswer.NotFound),
            Get("/environments/{environment_name}", [], (_, x) => Environment(x) is { } found ? FakeAnswer.Of(FakeJson.Environment(found)) : FakeAnswer.NotFound),
            Get("/environments/{environment_name}/deployment-branch-policies", Paging, (x, y) => Environment(y) is { Patterns: { } patterns } ? Page(x, patterns.Select(FakeJson.Pattern), "branch_policies") : FakeAnswer.NotFound),
            Get("/branches/{branch}", [], (_, x) => Branch(x) is { } found ? FakeAnswer.Of(FakeJson.Branch(found)) : FakeAnswer.NotFound),
            Get("/branches/{branch}/protection", [], (_, x) => Branch(x)?.Protection is { } found
                ? FakeAnswer.Of(found.DeepClone()) : FakeAnswer.Error(HttpStatusCode.NotFound, "Branch not protected")),
            Get("/rules/branches/{branch}", Paging, (x, y) => Page(x, (Branch(y)?.Rules ?? []).Select(z => z.DeepClone()))),
            Get("/rulesets/{ruleset_id}", ["includes_parents"], (_, x) => FakeAnswer.Of(FakeJson.Ruleset(Number(x[2]), fake.Branches.FirstOrDefault(y => y.Rules.Any(z => $"{z["ruleset_id"]}" == x[2]))?.BypassActors))),
            Get("/pulls", ["state", "head", "base", "sort", "direction", .. Paging], (x, _) => Page(x, fake.Pulls.Select(FakeJson.Pull))),
            Get("/issues/{issue_number}/comments", ["since", .. Paging], (x, y) => Page(x, fake.Comments.Where(z => $"{z.Issue}" == y[2]).Select(FakeJson.Comment))),
            new("POST", $"{Base}/issues/{{issue_number}}/comments", [], [("body", Text, true)], AddComment),
            new("PATCH", $"{Base}/issues/comments/{{comment_id}}", [], [("body", Text, true)], ChangeComment),
        ];
    }

    /// <exception cref="UnknownToGitHub">The API has no such operation.</exception>
    public (string Template, FakeAnswer Answer) Answer(FakeRequest request)
    {
        var route = Find(request);
        route.Check(request);
        var values = route.Match(request)!;
        return (route.Template, $"{values[0]}/{values[1]}" == FakeGitHub.Repository ? route.Answer(request, values) : FakeAnswer.NotFound);
    }

    /// <exception cref="UnknownToGitHub">The API has no such operation.</exception>
    public FakeRoute Find(FakeRequest request) =>
        routes.FirstOrDefault(x => x.Match(request) is not null) ?? throw new UnknownToGitHub($"{request}: there is no such operation");

    private static FakeRoute Get(string path, string[] query, Func<FakeRequest, string[], FakeAnswer> answer) => new("GET", $"{Base}{path}", query, [], answer);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Creator(FakeRequest request) => request.Token == FakeGitHub.JobToken ? FakeGitHub.JobAccount : request.Token!;

    private static FakeAnswer Invalid(string message) => FakeAnswer.Of(
        new JsonObject { ["message"] = "Validation Failed", ["errors"] = new JsonArray(new JsonObject { ["message"] = message, ["code"] = "custom" }), ["documentation_url"] = "https://docs.example/rest" },
        HttpStatusCode.UnprocessableEntity);

    private static FakeAnswer Page(FakeRequest request, IEnumerable<JsonNode> items, string? name = null)
    {
        var all = items.ToList();
        var (size, number) = (Size(request), int.Parse(request.Query.GetValueOrDefault("page", "1"), CultureInfo.InvariantCulture));
        var page = new JsonArray([.. all.Skip((number - 1) * size).Take(size)]);
        return FakeAnswer.Of(name is null ? page : new JsonObject { ["total_count"] = all.Count, [name] = page });
    }

    private static int Size(FakeRequest request) => Math.Min(100, int.Parse(request.Query.GetValueOrDefault("per_page", "30"), CultureInfo.InvariantCulture));

    private static FakeAnswer Compare(FakeRequest request, FakeComparison comparison)
    {
        var (size, number) = (Size(request), int.Parse(request.Query.GetValueOrDefault("page", "1"), CultureInfo.InvariantCulture));
        return FakeAnswer.Of(FakeJson.Comparison(comparison, [.. comparison.Commits.Skip((number - 1) * size).Take(size)], number == 1));
    }

    private FakeAnswer Deployments(FakeRequest request, string[] values) => Page(request, fake.Deployments
        .Where(x => x.Task == request.Query.GetValueOrDefault("task", x.Task) && x.Environment == request.Query.GetValueOrDefault("environment", x.Environment))
        .OrderByDescending(x => x.Id)
        .Select(FakeJson.Deployment));

    private FakeAnswer Create(FakeRequest request, string[] values)
    {
        var body = request.Json;
        var deployment = new FakeDeployment(
            fake.NextId(), (string)body["ref"]!, (string?)body["task"] ?? "deploy", (string?)body["environment"] ?? "production", body["payload"]?.DeepClone() ?? "",
            (string?)body["description"] ?? "", Creator(request), fake.Now, (bool?)body["production_environment"] ?? false);
        if (body["payload"]?.ToJsonString().Length > 65_535)
        {
            return Invalid("payload is too long");
        }

        fake.Deployments.Add(deployment);
        return FakeAnswer.Of(FakeJson.Deployment(deployment), HttpStatusCode.Created);
    }

    private FakeAnswer SetStatus(FakeRequest request, string[] values)
    {
        var body = request.Json;
        if (Deployment(values) is not { } deployment)
        {
            return FakeAnswer.NotFound;
        }

        var description = (string?)body["description"] ?? "";
        if (!States.Contains((string)body["state"]!) || description.Length > 140)
        {
            return Invalid(description.Length > 140 ? "description is too long (maximum is 140 characters)" : "state is not included in the list");
        }

        var status = new FakeStatus(
            fake.NextId(), (string)body["state"]!, description, (string?)body["log_url"] ?? "", (string?)body["environment_url"] ?? "", Creator(request), fake.Now);
        deployment.Statuses.Add(status);
        return FakeAnswer.Of(FakeJson.Status(deployment, status), HttpStatusCode.Created);
    }

    private static FakeAnswer Run(FakeRun? run) => run is null ? FakeAnswer.NotFound : FakeAnswer.Of(FakeJson.Run(run));

    private FakeAnswer RunsOfWorkflow(FakeRequest request, string[] values) => Page(
        request,
        fake.Runs.Where(x => Path.GetFileName(x.Workflow) == values[2] && x.HeadSha == request.Query.GetValueOrDefault("head_sha", x.HeadSha)
            && x.Status == request.Query.GetValueOrDefault("status", x.Status) && x.Event == request.Query.GetValueOrDefault("event", x.Event)).Select(FakeJson.Run),
        "workflow_runs");

    private FakeAnswer Download(FakeRequest request, string[] values) => fake.Artifacts.FirstOrDefault(x => $"{x.Id}" == values[2]) is { } artifact && values[3] == "zip"
        ? FakeStorage.RedirectTo(request, artifact)
        : FakeAnswer.NotFound;

    private FakeAnswer AddComment(FakeRequest request, string[] values)
    {
        var comment = new FakeComment(fake.NextId(), (int)Number(values[2]), Creator(request)) { Body = (string)request.Json["body"]! };
        if (comment.Body.Length > 65_536)
        {
            return Invalid("body is too long (maximum is 65536 characters)");
        }

        fake.Comments.Add(comment);
        return FakeAnswer.Of(FakeJson.Comment(comment), HttpStatusCode.Created);
    }

    private FakeAnswer ChangeComment(FakeRequest request, string[] values)
    {
        if (fake.Comments.FirstOrDefault(x => $"{x.Id}" == values[2]) is not { } comment)
        {
            return FakeAnswer.NotFound;
        }

        comment.Body = (string)request.Json["body"]!;
        return FakeAnswer.Of(FakeJson.Comment(comment));
    }

    private FakeDeployment? Deployment(string[] values) => fake.Deployments.FirstOrDefault(x => $"{x.Id}" == values[2]);

    private FakeEnvironment? Environment(string[] values) => fake.Environments.FirstOrDefault(x => x.Name == values[2]);

    private FakeBranch? Branch(string[] values) => fake.Branches.FirstOrDefault(x => x.Name == values[2]);
}
