using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tests.Hosts;
using Nuke.Components;

namespace Nuke.Common.Tests.Components;

public sealed class A_release_on_GitHub : IDisposable
{
    private readonly GitHubFake gitHub = new();
    private readonly Checkout checkout = new Checkout().WithFile("CHANGELOG.md", "# Changelog\n\n## [1.2.0]\n- Faster\n- \"Safer\"\n\n## [1.1.0]\n- Old\n");

    public A_release_on_GitHub()
    {
        (checkout.Root / ".git" / "HEAD").WriteAllText("ref: refs/heads/main\n");
        (checkout.Root / ".git" / "config").WriteAllText("[remote \"origin\"]\n\turl = https://github.com/owner/app.git\n");
        checkout.WithFile("a b.zip", "content");
        checkout.WithVariable("GITHUB_API_URL", gitHub.Address);
    }

    public void Dispose()
    {
        checkout.Dispose();
        gitHub.Dispose();
    }

    [Fact]
    public void has_the_notes_of_its_version_and_its_files()
    {
        var result = Run();

        result.ExitCode.ShouldBe(0, result.Output + result.Error);
        var release = gitHub.Releases["1.2.0"];
        ((string)release["body"]!).ShouldBe("- Faster\n- \"Safer\"");
        ((bool)release["prerelease"]!).ShouldBeTrue();
        ((bool)release["draft"]!).ShouldBeFalse();
        gitHub.Assets.ShouldBe(new Dictionary<string, string> { ["a b.zip"] = "content" });
    }

    [Fact]
    public void is_brought_up_to_date_by_a_second_run()
    {
        Run();
        checkout.WithFile("a b.zip", "other");

        var result = Run();

        result.ExitCode.ShouldBe(0, result.Output + result.Error);
        gitHub.Assets["a b.zip"].ShouldBe("other");
    }

    [Fact]
    public void needs_a_token()
    {
        var result = checkout.Run<Sample>("CreateGitHubRelease");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("--github-release-github-token");
    }

    [Fact]
    public void that_GitHub_refuses_says_why_without_the_token()
    {
        var result = checkout.Run<Sample>("CreateGitHubRelease", "--github-release-github-token", "wr0ng-token");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("GitHub answers 401 Bad credentials");
        result.Output.ShouldNotContain("wr0ng-token");
    }

    private BuildResult Run() => checkout.Run<Sample>("CreateGitHubRelease", "--github-release-github-token", GitHubFake.Token);

    private sealed class Sample : NukeBuild, ICreateGitHubRelease
    {
        public string Name => "1.2.0";

        public bool Prerelease => true;

        public IEnumerable<AbsolutePath> AssetFiles => [RootDirectory / "a b.zip"];
    }
}
