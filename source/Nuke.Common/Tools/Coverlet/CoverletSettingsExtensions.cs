using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Coverlet;

/// <summary>The test run that coverlet watches.</summary>
public static partial class CoverletSettingsExtensions
{
    /// <summary>Watches the call that the settings of another tool make.</summary>
    public static CoverletSettings SetTargetSettings(this CoverletSettings coverletSettings, ToolOptions targetSettings)
    {
        var tool = ToolTasks.Resolve(targetSettings.GetType().GetCustomAttributes(typeof(CommandAttribute), inherit: true)
            .Cast<CommandAttribute>().Single().Type);
        return coverletSettings
            .SetTarget(tool.GetToolPathInternal(targetSettings))
            .SetTargetArgs(new ArgumentBuilder(targetSettings).Text);
    }

    /// <summary>Watches nothing.</summary>
    public static CoverletSettings ResetTargetSettings(this CoverletSettings coverletSettings) =>
        coverletSettings.ResetTarget().ClearTargetArgs();
}
