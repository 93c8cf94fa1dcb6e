using System.Collections;
using Slipway.Tools;

namespace Slipway.Testing;

/// <summary>Keeps from tests what the build was started with.</summary>
/// <remarks>They would pass or fail by where they run, or see its credentials.</remarks>
internal static class TestEnvironment
{
    private static readonly string[] Prefixes =
    [
        // The build's parameters; the host that it runs on, with its tokens.
        "NUKE_", "GITHUB_", "ACTIONS_", "RUNNER_", "CI_", "TEAMCITY_", "APPVEYOR_", "BUILDKITE_", "BITBUCKET_", "SYSTEM_", "BUILD_",

        // The program that started the build, when that is dotnet, MSBuild or a test.
        "MSBUILD", "DOTNET_CLI_TELEMETRY_SESSIONID", "TESTINGPLATFORM_", "XUNIT_",
    ];

    private static readonly string[] Names = ["CI", "TF_BUILD", "GITLAB_CI", "APPVEYOR", "JENKINS_HOME", "TRAVIS", "BUILDKITE"];

    public static ToolCall WithoutTheBuild(this ToolCall call) => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .Select(x => (string)x.Key)
        .Where(IsOfTheBuild)
        .Aggregate(call, (x, name) => x.WithVariable(name, null));

    internal static bool IsOfTheBuild(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase) || Prefixes.Any(x => name.StartsWith(x, StringComparison.OrdinalIgnoreCase));
}
