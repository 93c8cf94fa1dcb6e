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

    [Fact]
    public void of_MSBuild_are_kept_in_one_place() => Arguments(new DotNetBuildSettings()
            .AddNoWarns(1, 2, 3).RemoveNoWarns(2).ResetVersion()
            .ToggleDeterministic().ToggleDeterministic()
            .SetVersion("1").ResetVersion())
        .ShouldBe("build --property:NoWarn=1%3B3 --property:Deterministic=false");

    [Fact]
    public void of_a_pack() => Arguments(new DotNetPackSettings()
            .SetProject("p.csproj")
            .SetOutputDirectory("packages")
            .EnableNoBuild()
            .EnableIncludeSymbols()
            .SetSymbolPackageFormat(DotNetSymbolPackageFormat.snupkg)
            .SetVersion("1.2.3")
            .SetAuthors("A", "B")
            .SetPackageTags("x", "y"))
        .ShouldBe("pack p.csproj --output packages --no-build --include-symbols --property:SymbolPackageFormat=snupkg " +
            "--property:Version=1.2.3 --property:Authors=A%2CB --property:PackageTags=\"x y\"");

    [Fact]
    public void of_a_program_that_is_run() => Arguments(new DotNetRunSettings()
            .SetApplicationArguments("--level", "a b")
            .SetProjectFile("p.csproj")
            .SetLaunchProfile("dev")
            .SetRuntime(DotNetRuntimeIdentifier.linux_x64))
        .ShouldBe("run --project p.csproj --launch-profile dev --runtime linux-x64 -- --level \"a b\"");

    [Fact]
    public void of_MSBuild() => Arguments(new DotNetMSBuildSettings()
            .SetTargetPath("p.csproj")
            .SetTargets("Clean", "Build")
            .SetConfiguration("Release")
            .SetMaxCpuCount(2)
            .DisableNodeReuse()
            .EnableRestore()
            .SetVerbosity(DotNetVerbosity.minimal))
        .ShouldBe("msbuild p.csproj -target:Clean;Build --property:Configuration=Release -maxCpuCount:2 -nodeReuse:false -restore -verbosity:minimal");

    [Fact]
    public void of_locked_packages_are_properties_where_only_restore_has_options() =>
        Arguments(new DotNetPackSettings().EnableLockedMode().EnableUseLockFile().EnableForceEvaluate().SetLockFilePath("l.json"))
            .ShouldBe("pack --property:RestoreLockedMode=true --property:RestorePackagesWithLockFile=true " +
                "--property:RestoreForceEvaluate=true --property:NuGetLockFilePath=l.json");

    [Fact]
    public void of_a_push()
    {
        var builder = new ArgumentBuilder(new DotNetNuGetPushSettings()
            .SetTargetPath("a.nupkg").SetSource("feed").SetApiKey("key-one").SetSymbolApiKey("key-two").EnableSkipDuplicate().SetTimeout(60));

        builder.Text.ShouldBe("nuget push a.nupkg --source feed --api-key key-one --symbol-api-key key-two --skip-duplicate --timeout 60");
        builder.Redact(builder.Text).ShouldNotContain("key-one");
        builder.Redact(builder.Text).ShouldNotContain("key-two");
    }

    [Fact]
    public void of_a_deletion() => Arguments(new DotNetNuGetDeleteSettings()
            .SetPackageVersion("1.0.0").SetPackageId("A").SetSource("feed").EnableNonInteractive())
        .ShouldBe("nuget delete A 1.0.0 --source feed --non-interactive");

    [Fact]
    public void of_package_sources()
    {
        var added = new DotNetNuGetAddSourceSettings()
            .SetName("feed").SetSource("https://feed").SetUsername("u").SetPassword("p")
            .SetValidAuthenticationTypes(DotNetNuGetAuthentication.basic, DotNetNuGetAuthentication.ntlm);

        Arguments(added).ShouldBe("nuget add source https://feed --name feed --username u --password p --valid-authentication-types basic,ntlm");
        Arguments(new DotNetNuGetUpdateSourceSettings().SetSource("https://other").SetName("feed").EnableStorePasswordInClearText())
            .ShouldBe("nuget update source feed --source https://other --store-password-in-clear-text");
    }

    [Fact]
    public void of_signatures()
    {
        Arguments(new DotNetNuGetSignSettings().SetTargetPath("a.nupkg").SetCertificatePath("c").SetHashAlgorithm(DotNetNuGetSignHashAlgorithm.sha512))
            .ShouldBe("nuget sign a.nupkg --certificate-path c --hash-algorithm sha512");
        Arguments(new DotNetNuGetVerifySettings().SetTargetPath("a.nupkg").SetCertificateFingerprint("f"))
            .ShouldBe("nuget verify a.nupkg --certificate-fingerprint f");
    }

    [Fact]
    public void of_tools()
    {
        Arguments(new DotNetToolInstallSettings().SetPackageName("t").SetVersion("1.0.0").EnableGlobal().AddSources("feed"))
            .ShouldBe("tool install t --version 1.0.0 --global --add-source feed");
        Arguments(new DotNetToolUpdateSettings().SetPackageName("t").SetToolInstallationPath("tools"))
            .ShouldBe("tool update t --tool-path tools");
        Arguments(new DotNetToolUninstallSettings().SetPackageName("t").EnableGlobal()).ShouldBe("tool uninstall t --global");
        Arguments(new DotNetToolRestoreSettings().SetToolManifest("m.json").EnableNoCache()).ShouldBe("tool restore --tool-manifest m.json --no-cache");
    }

    [Fact]
    public void of_workloads()
    {
        Arguments(new DotNetWorkloadInstallSettings().SetWorkloadId("a", "b").EnableSkipManifestUpdate())
            .ShouldBe("workload install a b --skip-manifest-update");
        Arguments(new DotNetWorkloadUninstallSettings().SetWorkloadId("a")).ShouldBe("workload uninstall a");
        Arguments(new DotNetWorkloadRestoreSettings().SetProject("p.csproj").SetSource("feed")).ShouldBe("workload restore p.csproj --source feed");
        Arguments(new DotNetWorkloadUpdateSettings().EnableFromPreviousSdk()).ShouldBe("workload update --from-previous-sdk");
        Arguments(new DotNetWorkloadRepairSettings().SetVerbosity(DotNetVerbosity.quiet)).ShouldBe("workload repair --verbosity quiet");
    }

    private static string Arguments(ToolOptions options) => new ArgumentBuilder(options).Text;
}
