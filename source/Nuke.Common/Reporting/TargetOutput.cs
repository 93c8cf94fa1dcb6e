using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>The output of one target: shown at once while it is in front, else kept until it is.</summary>
internal sealed class TargetOutput(string name)
{
    public string Name { get; } = name;

    /// <summary>What has not been shown yet.</summary>
    public StringBuilder Pending { get; } = new();

    public bool IsComplete { get; set; }
}
