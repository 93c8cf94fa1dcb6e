namespace Nuke.Common.Tests.Execution;

public sealed class An_error_that_nobody_catches : IDisposable
{
    private readonly Checkout checkout = new();

    [Fact]
    public void of_a_thread_that_a_target_started_hides_secrets_as_every_other()
    {
        using var build = Start("Crash", "--token", "s3cr3t-token");

        build.Output.ReadToEnd().ShouldContain("about to crash");
        build.Error.ReadToEnd().ShouldStartWith("System.InvalidOperationException: [REDACTED] was refused");
        build.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void of_the_constructor_of_the_class_is_one_clear_error_where_there_is_no_root_directory()
    {
        Directory.Delete(checkout.Root / ".nuke");
        using var build = Start("Where");

        var error = build.Error.ReadToEnd();

        error.ShouldStartWith($"no folder .nuke in {checkout.Root} or above it");
        error.ShouldNotContain("   at ");
        build.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void is_none_where_the_constructor_of_the_class_asks_for_the_root_directory_that_the_user_names()
    {
        using var other = new TemporaryDirectory();
        using var build = Start("--root", other.Path, "Where");

        build.Output.ReadToEnd().ShouldContain($"root {other.Path}{Environment.NewLine}");
        build.ExitCode.ShouldBe(0);
    }

    public void Dispose() => checkout.Dispose();

    private BuildProcess Start(params IEnumerable<string> arguments) => new(checkout, new Dictionary<string, string>(), arguments);
}
