using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using static Nuke.Common.Tools.DotNet.DotNetTasks;

namespace Nuke.Common.Tests.Tools;

/// <summary>With the real SDK, and no network: the package's way from its project to a tool that runs.</summary>
public sealed class A_package_made_by_dotnet : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <PackAsTool>true</PackAsTool>
            <ToolCommandName>greet</ToolCommandName>
          </PropertyGroup>
        </Project>
        """;

    private const string NuGetConfig = """
        <configuration>
          <config><add key="globalPackagesFolder" value="cache" /></config>
          <packageSources><clear /><add key="feed" value="feed" /></packageSources>
        </configuration>
        """;

    private readonly TemporaryDirectory directory = new();

    [Fact(Explicit = true)]
    public void is_run_packed_pushed_installed_and_restored()
    {
        var root = Prepare();

        DotNetRun(_ => In(_.SetProjectFile(root / "greet.csproj").SetApplicationArguments("a b", "c")))
            .StdToText().ShouldEndWith("a b|c");
        DotNetPack(_ => In(_.SetProject(root / "greet.csproj").SetVersion("1.2.3").SetOutputDirectory(root / "packages").EnableNoLogo()));
        DotNetNuGetPush(_ => In(_.SetTargetPath(root / "packages" / "*.nupkg").SetSource(root / "feed").SetApiKey("none")));
        DotNetToolInstall(_ => In(_.SetPackageName("greet").SetVersion("1.2.3").SetToolInstallationPath(root / "tools")));
        DotNet($"new tool-manifest --output {root}", root, Environment);
        DotNetToolInstall(_ => In(_.SetPackageName("greet")));
        (root / "cache").DeleteDirectory();
        DotNetToolRestore(_ => In(_.EnableNoCache()));

        ProcessTasks.StartProcess(root / "tools" / "greet", "installed").AssertZeroExitCode().Output.StdToText().ShouldBe("installed");
        DotNet($"tool run greet restored", root, Environment).StdToText().ShouldBe("restored");
        DotNetToolUninstall(_ => In(_.SetPackageName("greet").SetToolInstallationPath(root / "tools")));
        (root / "tools" / "greet").FileExists().ShouldBeFalse();
    }

    /// <summary>The SDK remembers tools in its home.</summary>
    private Dictionary<string, string> Environment =>
        new(EnvironmentInfo.Variables) { ["DOTNET_CLI_HOME"] = directory.Path / "home" };

    public void Dispose() => directory.Dispose();

    private AbsolutePath Prepare()
    {
        var root = directory.Path;
        (root / "feed").CreateDirectory();
        (root / "greet.csproj").WriteAllText(Project);
        (root / "Program.cs").WriteAllText("System.Console.WriteLine(string.Join('|', args));");
        (root / "nuget.config").WriteAllText(NuGetConfig);
        (root / "Directory.Build.props").WriteAllText("<Project />");
        return root;
    }

    private T In<T>(T settings)
        where T : ToolOptions => settings.SetProcessWorkingDirectory(directory.Path).SetProcessEnvironmentVariables(Environment);
}
