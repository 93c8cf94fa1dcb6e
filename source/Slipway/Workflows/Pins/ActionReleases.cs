using Octokit;
using Octokit.Internal;

namespace Slipway.Workflows.Pins;

/// <summary>The releases of actions, as GitHub knows them.</summary>
internal sealed class ActionReleases
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly GitHubClient client;

    /// <param name="address">The address of GitHub's API.</param>
    /// <param name="token">Without one GitHub answers a few questions an hour.</param>
    /// <param name="handler">What sends the requests, in tests.</param>
    public ActionReleases(Uri address, string? token = null, Func<HttpMessageHandler>? handler = null)
    {
        var http = new HttpClientAdapter(handler ?? HttpMessageHandlerFactory.CreateDefault);
        http.SetRequestTimeout(Patience);
        var credentials = string.IsNullOrEmpty(token) ? Credentials.Anonymous : new Credentials(token);
        client = new GitHubClient(new Connection(
            new ProductHeaderValue("slipway"),
            new Uri($"{address}".TrimEnd('/') + "/"),
            new InMemoryCredentialStore(credentials),
            http,
            new SimpleJsonSerializer()));
    }

    /// <summary>What the newest release is, and whether the pin is the commit of its version.</summary>
    public async Task<PinComparison> Compare(ActionReference action, CancellationToken cancellation)
    {
        try
        {
            var (owner, name) = action.Repository.Split('/') is [var first, var second, ..] ? (first, second) : ("", action.Repository);
            var pinned = await CommitOf(owner, name, action.Version).WaitAsync(cancellation);
            if (pinned != action.Revision)
            {
                return new PinComparison(action, PinState.Wrong, $"{action.Version} is {pinned}, pinned is {action.Revision}");
            }

            var newest = (await client.Repository.Release.GetLatest(owner, name).WaitAsync(cancellation)).TagName;
            return IsNewer(newest, action.Version)
                ? new PinComparison(action, PinState.Outdated, $"{newest} is {await CommitOf(owner, name, newest).WaitAsync(cancellation)}")
                : new PinComparison(action, PinState.Current, "");
        }
        catch (Exception exception) when (exception is ApiException or HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return new PinComparison(action, PinState.Unknown, exception.Message.Split('\n')[0].TrimEnd());
        }
    }

    private static bool IsNewer(string newest, string pinned) =>
        Version.TryParse(newest.TrimStart('v'), out var one) && Version.TryParse(pinned.TrimStart('v'), out var other)
            ? one > other
            : newest != pinned;

    private Task<string> CommitOf(string owner, string name, string tag) => client.Repository.Commit.GetSha1(owner, name, $"tags/{tag}");
}
