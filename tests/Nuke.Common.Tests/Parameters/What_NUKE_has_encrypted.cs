using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Parameters;

public sealed class What_NUKE_has_encrypted
{
    [Fact]
    public void is_no_error_where_it_is_not_needed_and_the_end_of_the_build_names_it()
    {
        using var checkout = Encrypted();

        var result = checkout.Run<Build>("Compile");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain(".nuke/parameters.json:2: ApiKey is encrypted, and only NUKE can read it: set API_KEY");
        result.Output.ShouldNotContain("q83v");
    }

    [Fact]
    public void is_missing_where_it_is_required()
    {
        using var checkout = Encrypted();

        var result = checkout.Run<Build>("Publish");

        result.Error.ShouldStartWith("Publish: ApiKey has no value (that of .nuke/parameters.json:2 is encrypted, and only NUKE can read it): give --api-key, or set API_KEY");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void does_not_matter_when_the_secret_is_given()
    {
        using var checkout = Encrypted().WithVariable("API_KEY", "s3cr3t-key");

        var result = checkout.Run<Build>("Publish");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldNotContain("encrypted");
    }

    private static Checkout Encrypted() => new Checkout().WithFile(".nuke/parameters.json", "{\n  \"ApiKey\": \"v1:q83vEjRWeJA=\"\n}");

    private sealed class Build : NukeBuild
    {
        [Parameter, Secret] private readonly string? ApiKey;

        private Target Compile => _ => _.Executes(() => { });

        private Target Publish => _ => _.Requires(() => ApiKey).Executes(() => { });
    }
}
