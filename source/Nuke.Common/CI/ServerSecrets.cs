using Nuke.Common.Execution;

namespace Nuke.Common.CI;

/// <summary>The secrets that build servers give to every build.</summary>
internal static class ServerSecrets
{
    private static readonly string[] Names =
    [
        "GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
        "CI_JOB_TOKEN", "CI_BUILD_TOKEN", "CI_REGISTRY_PASSWORD", "CI_DEPLOY_PASSWORD", "CI_DEPENDENCY_PROXY_PASSWORD",
        "SYSTEM_ACCESSTOKEN",
        "BITRISE_CERTIFICATE_PASSPHRASE",
        "JB_SPACE_CLIENT_SECRET", "JB_SPACE_CLIENT_TOKEN",
    ];

    /// <summary>From now on none of them appears in the output.</summary>
    public static void Hide(BuildContext context)
    {
        foreach (var name in Names)
        {
            if (context.Invocation.Variables.TryGetValue(name, out var value))
            {
                context.Redaction.Add([value], name);
            }
        }
    }
}
