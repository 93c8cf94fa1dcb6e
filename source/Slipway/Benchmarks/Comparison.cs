using Slipway.Sources;
using Slipway.Tools;

namespace Slipway.Benchmarks;

/// <summary>Programs to compare the start of a build with: one that prints a line, and Cake with a target that does nothing.</summary>
/// <param name="folder">Where they are made.</param>
internal sealed class Comparison(string folder)
{
    private const string Cake = "7.0.0";

    /// <summary>Makes a program that prints a line; gives the call that starts it.</summary>
    /// <exception cref="UserError">It does not compile.</exception>
    public async Task<ToolCall> HelloWorld(CancellationToken cancellation)
    {
        var hello = Path.Combine(folder, "hello");
        Directory.CreateDirectory(hello);
        await File.WriteAllTextAsync(Path.Combine(hello, "Program.cs"), """System.Console.WriteLine("Hello");""", cancellation);
        await File.WriteAllTextAsync(
            Path.Combine(hello, "hello.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """,
            cancellation);
        await new ToolCall(DotNetSdk.Program, "build", "-c", "Release", "-o", "out", "-nodeReuse:false", "-p:UseSharedCompilation=false").In(hello).Run(cancellation);
        return new ToolCall(DotNetSdk.Program, Path.Combine(hello, "out", "hello.dll")).In(hello);
    }

    /// <summary>Restores Cake as a local tool; gives the call that runs a target which does nothing, or nothing where Cake is not to be had.</summary>
    public async Task<ToolCall?> CakeDoingNothing(CancellationToken cancellation)
    {
        var cake = Path.Combine(folder, "cake");
        Directory.CreateDirectory(cake);
        await File.WriteAllTextAsync(Path.Combine(cake, "build.cake"), "Task(\"Nothing\");\nRunTarget(\"Nothing\");\n", cancellation);
        await new ToolCall(DotNetSdk.Program, "new", "tool-manifest").In(cake).Run(cancellation);
        var installed = await new ToolCall(DotNetSdk.Program, "tool", "install", "Cake.Tool", "--version", Cake).In(cake).TryRun(cancellation);
        return installed.ExitCode == 0 ? new ToolCall(DotNetSdk.Program, "cake", "build.cake").In(cake) : null;
    }
}
