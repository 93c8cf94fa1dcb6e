using System.Globalization;
using System.Net;
using Octokit;
using Octokit.Internal;
using Slipway.GitHub.Internal;
using Slipway.GitHub.Internal.Http;

namespace Slipway.GitHub;

/// <summary>GitHub's API for one repository. Asking waits for rate limits, is repeated where that is safe, and fails with errors for people only.</summary>
/// <remarks>REST API, version 2022-11-28.</remarks>
public sealed class GitHubConnection
{
    private const int PageSize = 100;
    private const int MostPages = 100;
    private const int LargestAnswer = 32 << 20;
    private const string Json = "application/vnd.github+json";

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    private readonly Connection connection;
    private readonly string host;

    internal GitHubConnection(Uri address, string repository, string token, HttpMessageHandler network, TimeProvider clock)
    {
        Repository = repository;
        Clock = clock;
        host = address.Host;
        HttpMessageHandler limited = new AnswerLimits(LargestAnswer, LongestAnswer, clock) { InnerHandler = network };
        HttpMessageHandler repeated = new Retries(clock) { InnerHandler = limited };
        HttpMessageHandler patient = new RateLimits(LongestWait, clock) { InnerHandler = repeated };
        connection = new Connection(
            new ProductHeaderValue("slipway"),
            new Uri($"{address.AbsoluteUri.TrimEnd('/')}/"),
            new InMemoryCredentialStore(new Credentials(token, AuthenticationType.Bearer)),
            new HttpClientAdapter(() => patient),
            new ApiJson());
        connection.SetRequestTimeout(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Owner and name.</summary>
    public string Repository { get; }

    internal TimeProvider Clock { get; }

    /// <summary>The connection of a job: <c>GITHUB_API_URL</c> (github.com's without), <c>GITHUB_REPOSITORY</c> and <c>GITHUB_TOKEN</c>.</summary>
    /// <exception cref="UserError">A variable is missing or damaged; the message names it.</exception>
    public static GitHubConnection Of(IReadOnlyDictionary<string, string> variables, TimeProvider clock)
    {
        var job = new ActionsVariables(variables);
        return new GitHubConnection(job.Api, job.Repository, job.Token, Network(), clock);
    }

    /// <exception cref="GitHubError">GitHub refuses, or gives no answer that makes sense.</exception>
    internal Task<T> Get<T>(ApiCall call, CancellationToken cancellation)
        where T : class => ApiErrors.Explain(call, host, async () =>
        Body(call, await connection.Get<T>(Address(call), Parameters(call), Json, cancellation)));

    /// <summary>Null when there is no such thing, or the token may not see it.</summary>
    internal async Task<T?> TryGet<T>(ApiCall call, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await Get<T>(call, cancellation);
        }
        catch (GitHubError error) when (error.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>All pages of a list.</summary>
    internal Task<IReadOnlyList<T>> List<T>(ApiCall call, CancellationToken cancellation) =>
        List<IReadOnlyList<T>, T>(call, page => page, cancellation);

    /// <summary>All pages of a list that lies in an object.</summary>
    internal async Task<IReadOnlyList<T>> List<TPage, T>(ApiCall call, Func<TPage, IReadOnlyList<T>> items, CancellationToken cancellation)
        where TPage : class
    {
        var all = new List<T>();
        for (var number = 1; number <= MostPages; number++)
        {
            var page = items(await Get<TPage>(OnPage(call, number), cancellation));
            all.AddRange(page);
            if (page.Count < PageSize)
            {
                return all;
            }
        }

        throw new UserError($"{host} lists more than {MostPages * PageSize} of {call.Subject}", "so many are no honest answer: find out who answers at GITHUB_API_URL");
    }

    /// <summary>One page of a list.</summary>
    internal static ApiCall OnPage(ApiCall call, int number) => call with
    {
        Query = [.. call.Query, ("per_page", $"{PageSize}"), ("page", number.ToString(CultureInfo.InvariantCulture))],
    };

    internal Task<T> Post<T>(ApiCall call, object body, CancellationToken cancellation)
        where T : class => ApiErrors.Explain(call, host, async () =>
        Body(call, await connection.Post<T>(Address(call), body, Json, "application/json", cancellation)));

    /// <summary>Posts what may be there only once: when it stays open whether it was recorded, looks before it tries again.</summary>
    /// <param name="call">What is asked.</param>
    /// <param name="body">What is recorded.</param>
    /// <param name="find">Looks for what was recorded.</param>
    /// <param name="cancellation">Stops waiting.</param>
    internal async Task<T> PostOnce<T>(ApiCall call, object body, Func<Task<T?>> find, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await Post<T>(call, body, cancellation);
        }
        catch (GitHubError error) when (error.MayHaveHappened)
        {
            return await find() ?? await Post<T>(call, body, cancellation);
        }
    }

    internal Task<T> Patch<T>(ApiCall call, object body, CancellationToken cancellation)
        where T : class => ApiErrors.Explain(call, host, async () =>
        Body(call, await connection.Patch<T>(Address(call), body, Json).WaitAsync(cancellation)));

    /// <summary>The bytes of a file.</summary>
    internal Task<byte[]> Download(ApiCall call, CancellationToken cancellation) => ApiErrors.Explain(call, host, async () =>
    {
        var response = await connection.Get<Stream>(Address(call), Parameters(call), Json, cancellation);
        if (response.HttpResponse.Body is byte[] bytes)
        {
            return bytes;
        }

        await using var stream = Body(call, response);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellation);
        return content.ToArray();
    });

    private static SocketsHttpHandler Network() => new()
    {
        AutomaticDecompression = DecompressionMethods.All,
        AllowAutoRedirect = false,
        ConnectTimeout = LongestAnswer,
    };

    private Uri Address(ApiCall call) => new($"repos/{Repository}/{call.Path}".TrimEnd('/'), UriKind.Relative);

    private static Dictionary<string, string> Parameters(ApiCall call) => call.Query.ToDictionary(x => x.Name, x => x.Value);

    private T Body<T>(ApiCall call, IApiResponse<T> response)
        where T : class => response.Body ?? throw ApiErrors.Nonsense(
        call, host, $"'{ApiErrors.OneLine(response.HttpResponse.ContentType)}', which is not what its API describes", new FormatException("no body"));
}
