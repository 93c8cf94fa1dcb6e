using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.IO;

public sealed class A_member_with_patterns : IDisposable
{
    private readonly Checkout checkout = new();

    public A_member_with_patterns()
    {
        foreach (var file in new[] { "src/A.csproj", "src/B.csproj", "docs/x.md" })
        {
            (checkout.Root / file).WriteAllText("");
        }
    }

    public void Dispose() => checkout.Dispose();

    [Fact]
    public void has_the_paths_that_match()
    {
        var build = Run();

        build.Projects.ShouldBe([checkout.Root / "src" / "A.csproj", checkout.Root / "src" / "B.csproj"]);
        build.Folders.ShouldBe([checkout.Root / "docs", checkout.Root / "src"]);
        build.Text.ShouldBe(checkout.Root / "docs" / "x.md");
        build.Nothing.ShouldBeNull();
    }

    [Fact]
    public void has_the_paths_that_the_user_gives() => Run("--projects", "other/C.csproj").Projects.ShouldBe([checkout.Root / "other" / "C.csproj"]);

    [Fact]
    public void that_takes_one_path_is_refused_when_several_match()
    {
        (checkout.Root / "docs" / "y.md").WriteAllText("");

        var result = checkout.Run<Build>();

        (result.Output + result.Error).ShouldContain("Build.Text: 2 paths match docs/*.md, and the member takes one");
    }

    private Build Run(params string[] arguments)
    {
        var result = checkout.Run<Build>(arguments);
        result.ExitCode.ShouldBe(0, result.Output + result.Error);
        return (Build)result.Build!;
    }

    private sealed class Build : NukeBuild
    {
        [FileGlobbing("**/*.csproj")]
        public readonly AbsolutePath[] Projects = [];

        [FileGlobbing("docs/*.md")]
        public readonly AbsolutePath Text = null!;

        [FileGlobbing("*.none")]
        public readonly AbsolutePath? Nothing;

        [DirectoryGlobbing("{src,docs}")]
        public readonly IReadOnlyCollection<string> Folders = [];

        private Target Default => _ => _.Executes(() => { });
    }
}
