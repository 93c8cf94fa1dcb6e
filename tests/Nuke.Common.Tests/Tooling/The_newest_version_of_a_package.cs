using NuGet.Versioning;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;
using Serilog;

namespace Nuke.Common.Tests.Tooling;

public sealed class The_newest_version_of_a_package : IDisposable
{
    private const string Simple = """{ "resources": [ { "@type": "PackageBaseAddress/3.0.0", "@id": "HOST/flat/" } ] }""";

    private readonly Checkout checkout = new();
    private readonly LocalServer server = new();

    public The_newest_version_of_a_package()
    {
        checkout.WithFile("nuget.config",
            $"""<configuration><packageSources><clear /><add key="local" value="{server.Address}v3/index.json" /></packageSources></configuration>""");
        checkout.WithFile(".npmrc", $"; the mirror\nregistry={server.Address}npm\n@other:registry={server.Address}other/\n");
    }

    public void Dispose()
    {
        server.Dispose();
        checkout.Dispose();
    }

    [Theory]
    [InlineData("Ready", "1.10.0")]
    [InlineData("Prerelease", "2.0.0-beta.1")]
    [InlineData("Unlisted", "3.0.0")]
    [InlineData("Parsed", "1.10.0 of NuGetVersion")]
    public void of_NuGet_is_that_of_the_configured_feed(string target, string version)
    {
        server
            .With("/v3/index.json",
                """
                { "resources": [
                  { "@type": "RegistrationsBaseUrl", "@id": "HOST/old/" },
                  { "@type": "RegistrationsBaseUrl/3.6.0", "@id": "HOST/registration" },
                  { "@type": "PackageBaseAddress/3.0.0", "@id": "HOST/flat/" } ] }
                """)
            .With("/flat/shop.core/index.json", """{ "versions": [ "1.2.0", "3.0.0", "1.10.0", "2.0.0-beta.1" ] }""")
            .With("/registration/shop.core/index.json",
                """
                { "items": [
                  { "@id": "HOST/page/0", "items": [ { "catalogEntry": { "version": "1.2.0", "listed": true } }, { "catalogEntry": { "version": "1.10.0" } } ] },
                  { "@id": "HOST/page/1" } ] }
                """)
            .With("/page/1",
                """{ "items": [ { "catalogEntry": { "version": "2.0.0-beta.1", "listed": true } }, { "catalogEntry": { "version": "3.0.0", "listed": false } } ] }""");

        Said(target).ShouldContain($"{target}: {version}");
    }

    [Fact]
    public void of_NuGet_is_told_by_a_feed_that_has_only_the_packages()
    {
        server.With("/v3/index.json", Simple).With("/flat/shop.core/index.json", """{ "versions": [ "0.9.0", "0.10.0" ] }""");

        Said("Ready").ShouldContain("Ready: 0.10.0");
    }

    [Fact]
    public void that_no_feed_has_is_an_error_that_names_the_feeds()
    {
        server.With("/v3/index.json", Simple);

        Said("Ready").ShouldContain($"No version of Shop.Core is in {server.Address}v3/index.json: correct the name");
    }

    [Fact]
    public void of_a_feed_that_fails_is_an_error_with_its_answer()
    {
        server.With("/v3/index.json", "", status: 500);

        Said("Ready").ShouldContain($"{server.Address}v3/index.json answered 500");
    }

    [Theory]
    [InlineData("Npm", "/npm/prettier/latest")]
    [InlineData("NpmOfScope", "/npm/@shop%2Fui/latest")]
    [InlineData("NpmOfOtherRegistry", "/other/@other%2Fui/latest")]
    public void of_npm_is_that_of_the_configured_registry(string target, string path)
    {
        server.With(path, """{ "version": "4.5.6" }""").With(path.Replace("%2F", "/", StringComparison.Ordinal), """{ "version": "4.5.6" }""");

        Said(target).ShouldContain($"{target}: 4.5.6");
        server.Requests.ShouldBe([$"GET {path}"]);
    }

    [Theory]
    [InlineData(false, "1.10.0")]
    [InlineData(true, "2.0.0-rc1")]
    public void of_Maven_is_the_last_that_is_ready(bool includePrerelease, string version)
    {
        server.With("/maven/org/shop/core/maven-metadata.xml",
            "<metadata><versioning><versions><version>1.9.0</version><version>1.10.0</version><version>2.0.0-rc1</version></versions></versioning></metadata>");
        var attribute = new LatestMavenVersionAttribute($"{server.Address}maven", "org.shop", "core") { IncludePrerelease = includePrerelease };

        attribute.GetValue(typeof(Sample).GetProperty(nameof(Sample.Text))!, null).ShouldBe(version);
    }

    [Fact]
    public void of_MyGet_is_that_of_its_feed()
    {
        server.With("/v3/index.json", Simple).With("/flat/shop.core/index.json", """{ "versions": [ "1.0.0", "1.1.0-ci.7" ] }""");

        new LatestMyGetVersionAttribute($"{server.Address}v3/index.json", "Shop.Core").GetValue(typeof(Sample).GetProperty(nameof(Sample.Text))!, null)
            .ShouldBe("1.1.0-ci.7");
    }

    private string Said(string target)
    {
        var result = checkout.Run<Sample>(target);
        return result.Output + result.Error;
    }

    private sealed class Sample : NukeBuild
    {
        [LatestNuGetVersion("Shop.Core"), OnDemand] private readonly string Version = null!;

        [LatestNuGetVersion("Shop.Core", IncludePrerelease = true), OnDemand] private readonly string Newest = null!;

        [LatestNuGetVersion("Shop.Core", IncludeUnlisted = true), OnDemand] private readonly string Hidden = null!;

        [LatestNuGetVersion("Shop.Core"), OnDemand] private readonly NuGetVersion Typed = null!;

        [LatestNpmVersion("prettier"), OnDemand] private readonly string Prettier = null!;

        [LatestNpmVersion("@shop/ui"), OnDemand] private readonly string Ui = null!;

        [LatestNpmVersion("@other/ui"), OnDemand] private readonly string OtherUi = null!;

        public string Text => "";

        private Target Ready => _ => _.Requires(() => Version).Executes(() => Log.Information("Ready: {Version}", Version));

        private Target Prerelease => _ => _.Requires(() => Newest).Executes(() => Log.Information("Prerelease: {Version}", Newest));

        private Target Unlisted => _ => _.Requires(() => Hidden).Executes(() => Log.Information("Unlisted: {Version}", Hidden));

        private Target Parsed => _ => _.Requires(() => Typed)
            .Executes(() => Log.Information("Parsed: {Version} of {Type}", Typed.ToString(), Typed.GetType().Name));

        private Target Npm => _ => _.Requires(() => Prettier).Executes(() => Log.Information("Npm: {Version}", Prettier));

        private Target NpmOfScope => _ => _.Requires(() => Ui).Executes(() => Log.Information("NpmOfScope: {Version}", Ui));

        private Target NpmOfOtherRegistry => _ => _.Requires(() => OtherUi).Executes(() => Log.Information("NpmOfOtherRegistry: {Version}", OtherUi));
    }
}
