using Slipway.Stages;

namespace Slipway.Deployments;

/// <summary>What is wrong with a target, where its name stands already.</summary>
internal static class TargetDetail
{
    /// <summary>The error's first line, without the target's name in front.</summary>
    public static string Of(UserError error, DeploymentTarget target)
    {
        var line = error.Message.Split('\n')[0].Trim();
        var name = $"{target.Name}: ";
        return line.StartsWith(name, StringComparison.Ordinal) ? line[name.Length..] : line;
    }
}
