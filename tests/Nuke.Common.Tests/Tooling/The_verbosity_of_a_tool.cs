using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Tooling;

public sealed class The_verbosity_of_a_tool
{
    [Theory]
    [InlineData("Quiet", "build --verbosity quiet pack --verbosity detailed nuget push")]
    [InlineData("Minimal", "build --verbosity minimal pack --verbosity detailed nuget push")]
    [InlineData("Verbose", "build --verbosity diagnostic pack --verbosity detailed nuget push")]
    public void follows_that_of_the_build_where_its_settings_leave_it_open(string verbosity, string called)
    {
        using var checkout = new Checkout();

        var result = checkout.Run<MappedVerbosityBuild>("Call", "--verbosity", verbosity);

        result.ExitCode.ShouldBe(0, result.Error);
        ((MappedVerbosityBuild)result.Build!).Called.ShouldBe(called);
    }
}
