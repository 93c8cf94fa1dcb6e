using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;

namespace Nuke.Common.Tests.Tools;

public sealed class DotNet_settings
{
    [Fact]
    public void of_a_build() => Arguments(new DotNetBuildSettings()
            .SetConfiguration("Release")
            .EnableNoRestore()
            .SetProjectFile("/a b/c.slnx")
            .SetVersion("1.2.3")
            .EnableContinuousIntegrationBuild()
            .SetNoWarns(1591, 612)
            .AddNoWarns(618)
            .SetVerbosity(DotNetVerbosity.quiet)
            .EnableNoLogo()
            .SetSelfContained(false))
        .ShouldBe("build \"/a b/c.slnx\" --configuration Release --no-restore " +
            "--property:Version=1.2.3 --property:ContinuousIntegrationBuild=true --property:NoWarn=1591%3B612%3B618 --verbosity quiet --nologo --self-contained false");

    [Fact]
    public void of_a_publication() => Arguments(new DotNetPublishSettings()
            .SetProject("p.csproj")
            .SetOutput("out")
            .SetRuntime("linux-x64")
            .EnableNoBuild()
            .SetProperty("PathMap", "/a=/b,/c=/d")
            .DisableSelfContained())
        .ShouldBe("publish p.csproj --output out --runtime linux-x64 --no-build --property:PathMap=/a=/b%2C/c=/d --self-contained false");

    [Fact]
    public void of_a_test_run() => Arguments(new DotNetTestSettings()
            .SetProjectFile("t.csproj")
            .AddLoggers("trx;LogFileName=t.trx")
            .SetRunSetting("A.B", 1)
            .SetFilter("Name!=x")
            .ResetVerbosity())
        .ShouldBe("test t.csproj --logger trx;LogFileName=t.trx --filter Name!=x -- A.B=1");

    [Fact]
    public void of_a_format_check() => Arguments(new DotNetFormatSettings()
            .SetProject("s.slnx")
            .EnableVerifyNoChanges()
            .EnableNoRestore()
            .SetSeverity(DotNetFormatSeverity.warn)
            .SetReport("r"))
        .ShouldBe("format s.slnx --verify-no-changes --no-restore --severity warn --report r");

    [Fact]
    public void of_a_restore() => Arguments(new DotNetRestoreSettings()
            .SetProjectFile("s.slnx")
            .EnableLockedMode()
            .AddSources("a", "b").RemoveSources("a"))
        .ShouldBe("restore s.slnx --locked-mode --source b");

    [Fact]
    public void of_a_clean_up() => Arguments(new DotNetCleanSettings().SetProject("s.slnx").SetOutput("o").ToggleNoLogo())
        .ShouldBe("clean s.slnx --output o --nologo");

    private static string Arguments(ToolOptions options) => new ArgumentBuilder(options).Text;
}
