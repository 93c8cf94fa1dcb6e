using Slipway.Sources;
using Slipway.Tools;

namespace Slipway.Tests.Sources;

public sealed class A_checkout : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Checkout Checkout => new(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task holds_tracked_and_new_files_but_none_that_are_ignored()
    {
        await Commit();
        folder.Write("new file.txt", "new");
        folder.Write("bin/out.dll", "ignored");

        (await Checkout.Read(Cancellation)).Files.Select(x => x.Path).ShouldBe([".gitignore", "a.txt", "new file.txt"]);
    }

    [Fact]
    public async Task has_another_identity_when_a_file_changes()
    {
        await Commit();
        var before = (await Checkout.Read(Cancellation)).Hash;

        folder.Write("a.txt", "changed");

        (await Checkout.Read(Cancellation)).Hash.ShouldNotBe(before);
    }

    [Fact]
    public async Task that_is_clean_can_be_released()
    {
        await Commit();

        await Checkout.RequireClean(Cancellation);
        (await Checkout.Head(Cancellation)).At.ShouldBe(DateTimeOffset.FromUnixTimeSeconds(1700000000));
    }

    [Fact]
    public async Task that_has_changes_names_them()
    {
        await Commit();
        folder.Write("a.txt", "changed");
        folder.Write("b c.txt", "new");

        var error = await Should.ThrowAsync<UserError>(() => Checkout.RequireClean(Cancellation));

        error.Message.ShouldContain("differs from its commit: a.txt, b c.txt");
    }

    [Fact]
    public async Task without_a_commit_is_refused()
    {
        await Git("init", "-q");

        (await Should.ThrowAsync<UserError>(() => Checkout.Head(Cancellation))).Message.ShouldContain("has no commit yet");
    }

    [Fact]
    public async Task that_is_none_is_refused() =>
        (await Should.ThrowAsync<UserError>(() => Checkout.Read(Cancellation))).Message.ShouldContain("git cannot read");

    private async Task Commit()
    {
        await Git("init", "-q");
        folder.Write(".gitignore", "bin/\n");
        folder.Write("a.txt", "a");
        await Git("add", ".");
        await Git("-c", "user.name=me", "-c", "user.email=me@example.com", "commit", "-q", "-m", "one");
    }

    private Task<ToolResult> Git(params string[] arguments) => new ToolCall("git", arguments).In(folder.Path)
        .WithVariable("GIT_CONFIG_GLOBAL", "/dev/null")
        .WithVariable("GIT_COMMITTER_DATE", "1700000000 +0000")
        .Run(Cancellation);
}
