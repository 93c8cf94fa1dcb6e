using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Nuke.Components;

namespace Nuke.Common.Tests.Components;

public sealed class Packages_of_a_build : IDisposable
{
    private readonly Checkout checkout;
    private readonly RecordingTool dotnet;

    public Packages_of_a_build()
    {
        checkout = new Checkout().WithFile("A.slnx", "<Solution />");
        checkout.WithVariable("NUKE_SOLUTION", checkout.Root / "A.slnx");
        dotnet = new RecordingTool(checkout.Root);
    }

    private AbsolutePath Packages => checkout.Root / "output" / "packages";

    public void Dispose() => checkout.Dispose();

    [Fact]
    public void are_made_of_the_solution_and_counted()
    {
        Package("a.1.0.0.nupkg");
        Package("a.1.0.0.snupkg");

        var result = checkout.Run<Sample>("Pack", "--skip", "Restore", "Compile", "--configuration", "Release");

        result.ExitCode.ShouldBe(0, result.Error);
        dotnet.Calls.ShouldBe([$"pack {checkout.Root}/A.slnx --configuration Release --output {Packages}"]);
        result.Output.ShouldContain("Packages: 1");
    }

    [Fact]
    public void are_published_each_with_the_settings_of_the_build()
    {
        Package("a.1.0.0.nupkg");
        Package("b.1.0.0.nupkg");

        var result = checkout.Run<Sample>("Publish", "--skip", "Pack", "Test", "--nuget-api-key", "s3cret-key", "--nuget-source", "feed");

        result.ExitCode.ShouldBe(0, result.Error);
        dotnet.Calls.ShouldBe(
        [
            $"nuget push {Packages}/a.1.0.0.nupkg --source feed --api-key s3cret-key --skip-duplicate",
            $"nuget push {Packages}/b.1.0.0.nupkg --source feed --api-key s3cret-key --skip-duplicate",
        ]);
        result.Output.ShouldNotContain("s3cret-key");
    }

    [Fact]
    public void go_to_the_public_feed_unless_the_user_says_where()
    {
        Package("a.1.0.0.nupkg");

        checkout.Run<Sample>("Publish", "--skip", "Pack", "Test", "--nuget-api-key", "s3cret-key");

        dotnet.Calls.Single().ShouldContain($" --source {NuGet.Configuration.NuGetConstants.V3FeedUrl} ");
    }

    [Fact]
    public void are_not_published_without_a_key()
    {
        var result = checkout.Run<Sample>("Publish");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("--nuget-api-key");
        dotnet.Calls.ShouldBeEmpty();
    }

    [Fact]
    public void are_published_after_their_tests()
    {
        using var plain = new Checkout().WithFile("A.slnx", "<Solution />");
        plain.WithVariable("NUKE_SOLUTION", plain.Root / "A.slnx");

        plain.Run<Sample>("Publish", "--plan").Build!.ExecutionPlan.Select(target => target.Name)
            .ShouldBe(["Restore", "Compile", "Test", "Pack", "Publish"], ignoreOrder: true);
    }

    [Fact]
    public void go_where_the_build_says_with_its_key()
    {
        Package("a.1.0.0.nupkg");

        var result = checkout.Run<WithFeedOfItsOwn>("Publish", "--skip", "Pack", "Test", "--own-key", "s3cret-key");

        result.ExitCode.ShouldBe(0, result.Error);
        dotnet.Calls.Single().ShouldEndWith("--source own --api-key s3cret-key");
    }

    [Fact]
    public void are_not_published_without_the_key_of_the_build()
    {
        var result = checkout.Run<WithFeedOfItsOwn>("Publish", "--skip", "Pack", "Test");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("NuGetApiKey has no value");
    }

    [Fact]
    public void carry_the_notes_of_their_version()
    {
        checkout.WithFile("CHANGELOG.md", "# Changelog\n\n## [1.0.0]\n- Faster\n").Run<WithChangelog>("Pack", "--skip", "Restore", "Compile");

        string.Join(' ', dotnet.Calls).ShouldContain("PackageReleaseNotes=");
        string.Join(' ', dotnet.Calls).ShouldContain("Faster");
    }

    private void Package(string name)
    {
        Packages.CreateDirectory();
        (Packages / name).TouchFile();
    }

    private sealed class Sample : NukeBuild, IPublish
    {
        public Configure<DotNetPackSettings> PackSettings => _ => _.SetProcessToolPath(RootDirectory / "tool.sh");

        public Configure<DotNetNuGetPushSettings> PushSettings => _ => _.SetProcessToolPath(RootDirectory / "tool.sh");

        Configure<DotNetNuGetPushSettings> IPublish.PackagePushSettings => _ => _.EnableSkipDuplicate();
    }

    private sealed class WithChangelog : NukeBuild, IPack, IHazChangelog
    {
        public Configure<DotNetPackSettings> PackSettings => _ => _.SetProcessToolPath(RootDirectory / "tool.sh");
    }

    private sealed class WithFeedOfItsOwn : NukeBuild, IPublish
    {
        [Parameter, Secret] private readonly string? OwnKey;

        string IPublish.NuGetSource => "own";

        string IPublish.NuGetApiKey => OwnKey!;

        public Configure<DotNetNuGetPushSettings> PushSettings => _ => _.SetProcessToolPath(RootDirectory / "tool.sh");
    }
}
