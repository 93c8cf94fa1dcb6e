using Nuke.Common.CI.AppVeyor;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.BuildServers;

public sealed class A_configuration_of_AppVeyor
{
    [Theory]
    [InlineData("appveyor.yml")]
    [InlineData("appveyor.small.yml")]
    public void is_the_one_that_the_attribute_describes(string name)
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");

        checkout.Run<Delivery>("Test").Error.ShouldBeEmpty();

        Golden.File(name, (checkout.Root / name).ReadAllText());
    }

    [Fact]
    public void needs_the_values_of_its_secrets()
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");

        checkout.Run<WithoutSecret>("Test").Error.ShouldStartWith(
            $"AppVeyor: there is no value of the secret Token{Environment.NewLine}  add [AppVeyorSecret(\"Token\", \"…\")] to the build");
    }

    private abstract class Tested : NukeBuild
    {
        protected Target Test => _ => _.Produces("output/results/*.trx").Executes(() => { });
    }

    [AppVeyor(
        AppVeyorImage.VisualStudio2022,
        AppVeyorImage.VisualStudioLatest,
        AppVeyorImage.UbuntuLatest,
        InvokedTargets = [nameof(Test)],
        BranchesOnly = ["main", "/release\\/.*/"],
        BranchesExcept = ["wip"],
        SkipTags = true,
        SkipBranchesWithPullRequest = true,
        OnlyCommitsAuthor = "bot: x",
        SkipCommitsMessage = "/\\[skip\\]/",
        Init = ["git config --global core.autocrlf true"],
        Submodules = true,
        Services = [AppVeyorService.MSSQL2017, AppVeyorService.PostgreSQL101],
        Cache = ["~/.nuget/packages -> **/*.csproj"],
        Secrets = ["Token"])]
    [AppVeyor("small", AppVeyorImage.MacOsLatest, InvokedTargets = [nameof(Test)])]
    [AppVeyorSecret("Token", "bm90IHJlYWw=")]
    private sealed class Delivery : Tested;

    [AppVeyor(AppVeyorImage.UbuntuLatest, InvokedTargets = [nameof(Test)], Secrets = ["Token"])]
    private sealed class WithoutSecret : Tested;
}
