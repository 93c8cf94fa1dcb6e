using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

/// <summary>A build that uses tools of packages.</summary>
internal sealed class PackageBuild : NukeBuild
{
    [NuGetPackage("Greeter", "greet")] private readonly Tool Greet = null!;

    [NuGetPackage("Greeter", "greet", Framework = "net8.0")] private readonly Tool GreetOfNet8 = null!;

    [NpmPackage("greeter", "npm-greet")] private readonly Tool NpmGreet = null!;

    public string Said { get; private set; } = "";

    private Target Say => _ => _.Requires(() => Greet).Executes(() => Said = Greet("").StdToText());

    private Target SayOfNet8 => _ => _.Requires(() => GreetOfNet8).Executes(() => Said = GreetOfNet8("").StdToText());

    private Target SayOfNpm => _ => _.Requires(() => NpmGreet).Executes(() => Said = NpmGreet("").StdToText());
}
