using System.Net;

namespace Slipway.Tests.GitHub.Fake;

/// <summary>
/// GitHub's API in memory, as far as deliveries use it, for one repository: state in plain collections, strict about what it is asked.
/// As a handler it answers an <see cref="HttpClient"/>; <see cref="Start"/> lets it listen on loopback for whole builds (<c>GITHUB_API_URL</c>).
/// The token <c>job</c> is a job's own; any other token is the login of a person.
/// </summary>
public sealed class FakeGitHub(TimeProvider clock) : HttpMessageHandler
{
    public const string Repository = "acme/listener";
    public const string JobAccount = "github-actions[bot]";
    public const string JobToken = "job";

    private readonly Lock gate = new();
    private FakeRoutes? routes;
    private long lastId = 1_000;
    private FakeServer? server;

    public FakeGitHub() : this(TimeProvider.System)
    {
    }

    public string DefaultBranch { get; set; } = "main";

    public List<FakeDeployment> Deployments { get; } = [];

    public List<FakeRun> Runs { get; } = [];

    public Dictionary<long, List<FakeReview>> Reviews { get; } = [];

    public List<FakeEnvironment> Environments { get; } = [];

    public List<FakeBranch> Branches { get; } = [];

    public List<FakeCommit> Commits { get; } = [];

    public Dictionary<string, FakeComparison> Comparisons { get; } = [];

    public List<FakePull> Pulls { get; } = [];

    public List<FakeComment> Comments { get; } = [];

    public List<FakeArtifact> Artifacts { get; } = [];

    /// <summary>Answers before the fake does, where it gives one.</summary>
    public Func<FakeRequest, FakeAnswer?> Instead { get; set; } = _ => null;

    /// <summary>Whether the answer is lost on its way, after the request was carried out.</summary>
    public Func<FakeRequest, bool> Loses { get; set; } = _ => false;

    /// <summary>Whether no answer ever comes.</summary>
    public Func<FakeRequest, bool> Hangs { get; set; } = _ => false;

    /// <summary>Whether other jobs come in between any two requests.</summary>
    public bool Interleaves { get; set; }

    /// <summary>What was asked and answered by the fake itself.</summary>
    public List<Exchange> Exchanges { get; } = [];

    /// <summary>What was asked that the API does not have.</summary>
    public List<string> Violations { get; } = [];

    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());

    public long NextId() => Interlocked.Increment(ref lastId);

    public FakeRun Run(FakeRun run)
    {
        var started = run with { StartedAt = run.StartedAt == default ? Now : run.StartedAt, UpdatedAt = run.UpdatedAt == default ? Now : run.UpdatedAt };
        lock (gate)
        {
            Runs.Add(started);
        }

        return started;
    }

    public void End(FakeRun run, string conclusion = "success")
    {
        run.Status = "completed";
        run.Conclusion = conclusion;
        run.UpdatedAt = Now;
    }

    /// <summary>Listens on loopback until it is disposed of.</summary>
    /// <returns>The address for <c>GITHUB_API_URL</c>.</returns>
    public Uri Start() => (server ??= new FakeServer(this)).Address;

    /// <summary>The path of the operation that a request asks for, as the description writes it.</summary>
    public string TemplateOf(FakeRequest request) => (routes ??= new FakeRoutes(this)).Find(request).Template;

    public FakeAnswer Answer(FakeRequest request)
    {
        lock (gate)
        {
            if (Instead(request) is { } instead)
            {
                return instead;
            }

            if (FakeStorage.Answer(this, request) is { } file)
            {
                return file;
            }

            if (request.Token is null)
            {
                return FakeAnswer.Error(HttpStatusCode.Unauthorized, "Bad credentials");
            }

            routes ??= new FakeRoutes(this);
            try
            {
                var (template, answer) = routes.Answer(request);
                Exchanges.Add(new Exchange(request, template, answer));
                return answer;
            }
            catch (UnknownToGitHub exception)
            {
                Violations.Add(exception.Message);
                throw;
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var asked = new FakeRequest(request.Method.Method, request.RequestUri!, request.Headers.Authorization?.Parameter, body);
        if (Interleaves)
        {
            await Task.Yield();
        }

        if (Hangs(asked))
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        var answer = Answer(asked);
        return Loses(asked) ? throw new HttpRequestException("the connection was lost") : answer.Message();
    }

    protected override void Dispose(bool disposing)
    {
        server?.Dispose();
        base.Dispose(disposing);
    }
}
