using Slipway.Sources;
using Slipway.Tools;

namespace Slipway.Tests.Sources;

public sealed class The_environment_of_the_SDK : IDisposable
{
    private const string Property = "SlipwayTestProperty";
    private const string Setting = "DOTNET_SlipwayTestSetting";

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Property, null);
        Environment.SetEnvironmentVariable(Setting, null);
    }

    [Fact]
    public async Task has_no_variable_that_MSBuild_would_take_for_a_property()
    {
        Environment.SetEnvironmentVariable(Property, "changes what is compiled");

        var seen = await new ToolCall("env").WithItsEnvironment().Run(TestContext.Current.CancellationToken);

        seen.Out.ShouldNotContain(Property);
        seen.Out.ShouldContain("PATH=");
        DotNetSdk.Variables.Keys.ShouldNotContain(Property);
    }

    [Fact]
    public void is_known_by_what_changes_the_result()
    {
        var before = DotNetSdk.Settings;

        Environment.SetEnvironmentVariable(Setting, "1");

        DotNetSdk.Settings.ShouldNotBe(before);
        DotNetSdk.Variables[Setting].ShouldBe("1");
    }
}
