using Nuke.Common.IO;
using Nuke.Common.ProjectModel;

namespace Nuke.Common.Tests.ProjectModel;

public sealed class A_project : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    private Project Project(string content)
    {
        (temporary.Path / "source" / "Shop" / "Shop.csproj").WriteAllText($"""<Project Sdk="Microsoft.NET.Sdk">{content}</Project>""");
        return (temporary.Path / "Shop.slnx")
            .WriteAllText("""<Solution><Project Path="source/Shop/Shop.csproj" /></Solution>""")
            .ReadSolution().GetProject("Shop");
    }

    [Fact]
    public void tells_its_only_target_framework() =>
        Project("<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>").GetTargetFrameworks().ShouldBe(["net8.0"]);

    [Fact]
    public void tells_all_its_target_frameworks_as_written()
    {
        var project = Project("<PropertyGroup><TargetFrameworks> net9.0; net8.0;</TargetFrameworks></PropertyGroup>");

        project.GetTargetFrameworks().ShouldBe(["net9.0", "net8.0"]);
    }

    [Fact]
    public void with_several_target_frameworks_is_seen_as_that_of_the_first()
    {
        var project = Project(
            """
            <PropertyGroup><TargetFrameworks>net9.0;net8.0</TargetFrameworks></PropertyGroup>
            <ItemGroup Condition="'$(TargetFramework)' == 'net9.0'"><PackageReference Include="New" Version="9.1" /></ItemGroup>
            <ItemGroup Condition="'$(TargetFramework)' == 'net8.0'"><PackageReference Include="Old" Version="8.1" /></ItemGroup>
            """);

        project.HasPackageReference("new").ShouldBeTrue();
        project.HasPackageReference("Old").ShouldBeFalse();
        project.GetMSBuildProject(targetFramework: "net8.0").GetItems("PackageReference").ShouldContain(item => item.EvaluatedInclude == "Old");
    }

    [Fact]
    public void inherits_properties_of_the_directories_above()
    {
        (temporary.Path / "Directory.Build.props").WriteAllText(
            "<Project><PropertyGroup><TargetFramework>net8.0</TargetFramework><OutputType>Exe</OutputType><IsPackable>false</IsPackable></PropertyGroup></Project>");

        var project = Project("<PropertyGroup><Retries>3</Retries><RuntimeIdentifiers>linux-x64;win-x64</RuntimeIdentifiers></PropertyGroup>");

        project.GetTargetFrameworks().ShouldBe(["net8.0"]);
        project.GetOutputType().ShouldBe("Exe");
        project.GetProperty("AssemblyName").ShouldBe("Shop");
        project.GetProperty("NoSuchThing").ShouldBeNull();
        project.GetProperty<bool>("IsPackable").ShouldBeFalse();
        project.GetProperty<int>("Retries").ShouldBe(3);
        project.GetProperty<bool?>("NoSuchThing").ShouldBeNull();
        project.GetRuntimeIdentifiers().ShouldBe(["linux-x64", "win-x64"]);
    }

    [Fact]
    public void knows_the_configuration()
    {
        var project = Project("<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>");

        project.GetProperty("Configuration").ShouldBe("Debug");
        project.GetMSBuildProject("Release").GetPropertyValue("Optimize").ShouldBe("true");
    }

    [Fact]
    public void tells_its_items_and_what_is_said_about_them()
    {
        (temporary.Path / "source" / "Shop" / "data" / "a.txt").WriteAllText("a");
        var project = Project(
            """
            <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
            <ItemGroup><Data Include="data/*.txt" Weight="2" /><Data Include="b.txt" /></ItemGroup>
            """);

        project.GetItems("Data").ShouldBe(["data/a.txt", "b.txt"]);
        project.GetItems<AbsolutePath>("Data").ShouldBe([project.Directory / "data" / "a.txt", project.Directory / "b.txt"]);
        project.GetItemMetadata("Data", "Weight").ShouldBe(["2"]);
        project.GetItemMetadata<int>("Data", "Weight").ShouldBe([2]);
        project.GetItemMetadataSingleOrDefault("Data", "data/a.txt", "Weight").ShouldBe("2");
        project.GetItemMetadataSingleOrDefault<int>("Data", "none.txt", "Weight").ShouldBe(0);
    }

    [Fact]
    public void tells_the_versions_of_its_packages_also_where_they_are_managed_centrally()
    {
        (temporary.Path / "Directory.Packages.props").WriteAllText(
            """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="Central" Version="1.0" /><PackageVersion Include="Other" Version="1.0" /></ItemGroup>
            </Project>
            """);

        var project = Project(
            """
            <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
            <ItemGroup><PackageReference Include="Central" /><PackageReference Include="Own" Version="2.0" /></ItemGroup>
            """);

        project.GetPackageReferenceVersion("central").ShouldBe("1.0");
        project.GetPackageReferenceVersion("Own").ShouldBe("2.0");
        project.GetPackageReferenceVersion("Other").ShouldBeNull();
    }

    [Fact]
    public void that_was_changed_is_read_again()
    {
        var project = Project("<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>");
        project.GetTargetFrameworks().ShouldBe(["net8.0"]);

        project.Path.UpdateText(text => text.Replace("net8.0", "net9.0", StringComparison.Ordinal));

        project.GetTargetFrameworks().ShouldBe(["net9.0"]);
    }

    [Fact]
    public void that_is_broken_is_named_with_its_line()
    {
        var project = Project("\n<PropertyGroup Condition=\"'a' == \"></PropertyGroup>");

        Should.Throw<Exception>(() => project.GetProperty("x")).Message.ShouldStartWith($"{project.Path}:2: ");
    }

    [Fact]
    public void that_is_missing_is_named()
    {
        var project = Project("");
        project.Path.DeleteFile();

        Should.Throw<Exception>(() => project.GetTargetFrameworks()).Message.ShouldBe($"No such project: {project.Path}");
    }

    [Fact]
    public void leaves_no_variables_for_child_processes()
    {
        Project("<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>").GetProperty("AssemblyName").ShouldBe("Shop");

        Environment.GetEnvironmentVariable("MSBUILD_EXE_PATH").ShouldBeNull();
    }
}
