using Nuke.Common.Tooling;
using static Nuke.Common.Tools.DotNet.DotNetTasks;

namespace Nuke.Common.Tests.Tools;

public sealed class DotNet_tasks
{
    [Fact]
    public void call_the_command_line() => DotNet($"--version", logOutput: false, logInvocation: false).StdToText().ShouldStartWith("10.");

    [Fact]
    public void escape_what_MSBuild_would_read() => EscapeMSBuild("a;b,c%3B$(d) e").ShouldBe("a%3Bb%2Cc%253B%24%28d%29 e");
}
