using Slipway.Files;

namespace Slipway.Tests.Files;

public sealed class An_exclusive_lock : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task names_its_holder_to_whoever_waits_too_long()
    {
        using var held = await Take("PromoteProd", TimeSpan.Zero);

        var error = await Should.ThrowAsync<UserError>(() => Take("Test", TimeSpan.FromMilliseconds(50)));

        error.Message.ShouldStartWith($"PromoteProd (process {Environment.ProcessId}, since ");
    }

    [Fact]
    public async Task goes_to_whoever_waits_when_it_is_given_back()
    {
        var held = await Take("first", TimeSpan.Zero);
        var waiting = Take("second", TimeSpan.FromMinutes(1));

        held.Dispose();

        (await waiting).Dispose();
    }

    private Task<ExclusiveLock> Take(string purpose, TimeSpan patience) => ExclusiveLock.Take(folder / "lock", purpose, patience, Cancellation);
}
