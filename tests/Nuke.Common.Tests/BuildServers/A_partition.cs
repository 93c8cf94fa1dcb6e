using Nuke.Common.CI;
using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.BuildServers;

public sealed class A_partition
{
    [Theory]
    [InlineData("2", "2/3: b")]
    [InlineData("3/3", "3/3: c")]
    public void takes_its_part_of_the_work(string part, string work)
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Work", "--share", part).Output.ShouldContain(work);
    }

    [Fact]
    public void is_the_only_one_when_the_user_says_nothing()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Work").Output.ShouldContain("1/1: a b c");
    }

    [Theory]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("1/2")]
    [InlineData("one")]
    public void that_does_not_exist_is_an_error(string part)
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>("Work", "--share", part);

        result.Error.ShouldStartWith($"--share: '{part}' is no part of 3");
        result.ExitCode.ShouldBe(2);
    }

    private sealed class Sample : NukeBuild
    {
        [Partition(3)] private readonly Partition Share = null!;

        private Target Work => _ => _.Partition(3).Executes(() =>
            Log.Information("{Share}: {Work}", Share, string.Join(' ', Share.GetCurrent(["a", "b", "c"]))));
    }
}
