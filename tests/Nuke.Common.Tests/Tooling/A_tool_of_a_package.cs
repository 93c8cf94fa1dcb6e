using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.ReportGenerator;

namespace Nuke.Common.Tests.Tooling;

public sealed class A_tool_of_a_package : IDisposable
{
    private readonly Checkout checkout = new();

    public A_tool_of_a_package() => Write(checkout.Root / "build" / "_build.csproj", "<Project />");

    [Fact]
    public void is_the_one_for_the_highest_framework_that_runs_here()
    {
        Restore("\"libraries\": { \"Greeter/1.2.3\": { \"type\": \"package\" } }");

        Said("Say").ShouldBe("net10.0");
    }

    [Fact]
    public void can_be_the_one_for_another_framework()
    {
        Restore("\"libraries\": { \"Greeter/1.2.3\": { \"type\": \"package\" } }");

        Said("SayOfNet8").ShouldBe("net8.0");
    }

    [Fact]
    public void may_be_only_downloaded_by_the_project()
    {
        Restore("\"project\": { \"frameworks\": { \"net10.0\": { \"downloadDependencies\": [ { \"name\": \"Greeter\", \"version\": \"[1.2.3, 1.2.3]\" } ] } } }");

        Said("Say").ShouldBe("net10.0");
    }

    [Fact]
    public void is_an_error_with_the_next_step_where_it_is_required_and_not_there()
    {
        var result = checkout.Run<PackageBuild>("Say");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("The NuGet package Greeter is not there: add <PackageDownload Include=\"Greeter\" Version=\"[…]\" />");
    }

    [Fact]
    public void of_npm_lies_beside_the_package_json()
    {
        WriteProgram(checkout.Root / "build" / "node_modules" / ".bin" / "npm-greet", "npm");

        Said("SayOfNpm").ShouldBe("npm");
    }

    [Fact]
    public void of_npm_is_an_error_with_the_next_step_where_it_is_required_and_not_there()
    {
        var result = checkout.Run<PackageBuild>("SayOfNpm");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("The npm command npm-greet is not there: add its package to");
    }

    [Fact]
    public void that_has_commands_of_its_own_is_found_the_same_way() =>
        Should.Throw<AssertionException>(() => ReportGeneratorTasks.ReportGenerator(_ => _.SetFramework("net8.0")))
            .Message.ShouldContain("The NuGet package ReportGenerator is not there");

    public void Dispose() => checkout.Dispose();

    private string Said(string target)
    {
        var result = checkout.Run<PackageBuild>(target);
        result.ExitCode.ShouldBe(0, result.Error + result.Output);
        return ((PackageBuild)result.Build!).Said;
    }

    private void Restore(string packages)
    {
        var folder = checkout.Root / "packages";
        Write(checkout.Root / "build" / "obj" / "project.assets.json", $"{{ \"packageFolders\": {{ \"{folder}\": {{}} }}, {packages} }}");
        foreach (var framework in new[] { "net8.0", "net10.0", "net99.0" })
        {
            WriteProgram(folder / "greeter" / "1.2.3" / "tools" / framework / "any" / "greet", framework);
        }
    }

    private static void WriteProgram(AbsolutePath file, string says)
    {
        Write(file, $"#!/bin/sh\necho {says}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Write(AbsolutePath file, string content)
    {
        file.Parent.CreateDirectory();
        file.WriteAllText(content);
    }
}
