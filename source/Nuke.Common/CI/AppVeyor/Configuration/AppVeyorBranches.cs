using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AppVeyor.Configuration;

/// <summary>The branches whose commits start a build.</summary>
public class AppVeyorBranches : ConfigurationEntity
{
    /// <summary>These; without any, all.</summary>
    public string[] Only { get; set; } = [];

    /// <summary>Not these.</summary>
    public string[] Except { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        using (writer.WriteBlock("branches:"))
        {
            writer.WriteList("only:", Only.Select(name => $"- {Yaml.Scalar(name)}"));
            writer.WriteList("except:", Except.Select(name => $"- {Yaml.Scalar(name)}"));
        }
    }
}
