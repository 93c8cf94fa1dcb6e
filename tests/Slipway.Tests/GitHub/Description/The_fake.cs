using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Slipway.GitHub;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub.Description;

/// <summary>Needs npm once: the package with GitHub's description.</summary>
public sealed class The_fake
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task is_asked_and_answers_as_GitHub_describes()
    {
        var description = await GitHubDescription.Fetch(Cancellation);
        using var github = Furnished();

        foreach (var (_, call) in Everything.Calls(x => new Job(github, TimeProvider.System, github.Run(x)), Cancellation))
        {
            await call();
        }

        var faults = new List<string>();
        foreach (var exchange in github.Exchanges)
        {
            faults.AddRange((await Faults(description, exchange)).Select(x => $"{exchange.Request}: {x}"));
        }

        faults.Distinct().ShouldBeEmpty();
        github.Exchanges.Select(x => $"{x.Request.Method} {x.Template}").Distinct().Count().ShouldBeGreaterThan(20);
    }

    [Fact(Explicit = true)]
    public async Task can_be_replaced_by_the_examples_of_the_description()
    {
        var description = await GitHubDescription.Fetch(Cancellation);
        using var routes = Furnished();
        using var examples = new FakeGitHub { Instead = x => ExampleFor(description, routes, x) };

        var results = new Dictionary<string, string>();
        foreach (var (name, call) in Everything.Calls(x => new Job(examples, TimeProvider.System, x), Cancellation))
        {
            try
            {
                await call();
                results[name] = "made sense";
            }
            catch (UserError error)
            {
                results[name] = error.Message;
            }
        }

        results.Values.ShouldAllBe(x => x == "made sense" || x.Contains("of another repository", StringComparison.Ordinal));
        results.Where(x => x.Value == "made sense").Select(x => x.Key).ShouldBe(
            ["read", "listen", "reviews", "first commit", "commits", "files", "environment", "branch", "plain branch", "pulls", "report", "comment", "comment again"], ignoreOrder: true, TextOf(results));
    }

    private static string TextOf(Dictionary<string, string> results) => string.Join('\n', results.Select(x => $"{x.Key}: {x.Value}"));

    private static async Task<IReadOnlyList<string>> Faults(GitHubDescription description, Exchange exchange)
    {
        if (description.Operation(exchange.Template, exchange.Request.Method) is not { } operation)
        {
            return [$"there is no {exchange.Template}"];
        }

        var faults = exchange.Request.Query.Keys.Except(description.QueryNames(operation)).Select(x => $"there is no parameter {x}").ToList();
        if (exchange.Request.Body is not null && description.BodySchema(operation) is { } body)
        {
            faults.AddRange(exchange.Request.Json.Select(x => x.Key).Except(((JsonObject)body["properties"]!).Select(x => x.Key)).Select(x => $"the body has no {x}"));
            faults.AddRange((await description.Faults(body, exchange.Request.Json)).Select(x => $"asked {x}"));
        }

        var status = (int)exchange.Answer.Status;
        if (status < 400 && !description.HasAnswer(operation, status))
        {
            faults.Add($"there is no answer {status}");
        }

        if (exchange.Answer.Text is { } text && description.AnswerSchema(operation, status) is { } answer)
        {
            faults.AddRange((await description.Faults(answer, JsonNode.Parse(text))).Select(x => $"answered {x}"));
        }

        return faults;
    }

    private static FakeAnswer? ExampleFor(GitHubDescription description, FakeGitHub routes, FakeRequest request)
    {
        var template = routes.TemplateOf(request);
        var operation = description.Operation(template, request.Method)!;
        foreach (var status in new[] { 200, 201 })
        {
            if (description.Example(operation, status) is { } example)
            {
                return FakeAnswer.Of(example.DeepClone(), (HttpStatusCode)status);
            }
        }

        return FakeAnswer.NotFound;
    }

    private static FakeGitHub Furnished()
    {
        var github = new FakeGitHub();
        github.Reviews[30433642] = [new("release-manager", "prod")];
        github.Commits.Add(new FakeCommit($"{A.Commit()}", "developer", "Developer"));
        github.Comparisons[$"{A.Commit()}...{A.Commit('b')}"] = new FakeComparison("ahead", [new FakeCommit($"{A.Commit('b')}", null, "Developer")]) { Files = ["build/Build.cs"] };
        github.Environments.Add(new FakeEnvironment("prod") { Users = ["release-manager"], Teams = ["platform"], WaitMinutes = 5, Patterns = [("main", "branch")] });
        github.Branches.Add(new FakeBranch("plain"));
        github.Branches.Add(new FakeBranch("main")
        {
            Rules = [(JsonObject)JsonNode.Parse("""{"type":"deletion","ruleset_id":5,"ruleset_source_type":"Repository","ruleset_source":"acme/listener"}""")!],
        });
        github.Pulls.Add(new FakePull(7, $"{A.Commit('d')}", FakeGitHub.Repository));
        github.Run(new FakeRun(5, ".github/workflows/pull-request.yml", "developer") { Event = "pull_request", HeadSha = $"{A.Commit('d')}", Status = "completed", Conclusion = "success" });
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("report.json");
        }

        github.Artifacts.Add(new FakeArtifact(6, 5, "report", bytes.ToArray()));
        return github;
    }
}
