using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Coverlet;

/// <summary><c>coverlet</c>: runs a program and measures how much code of an assembly it reaches.</summary>
[Command(Type = typeof(CoverletTasks), Command = "Coverlet")]
public class CoverletSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string Assembly => Value<string>();

    [Argument(Format = "--exclude {value}")]
    public IReadOnlyList<string> Exclude => Value<IReadOnlyList<string>>();

    [Argument(Format = "--exclude-by-file {value}")]
    public IReadOnlyList<string> ExcludeByFile => Value<IReadOnlyList<string>>();

    [Argument(Format = "--format {value}")]
    public IReadOnlyList<CoverletOutputFormat> Format => Value<IReadOnlyList<CoverletOutputFormat>>();

    [Argument(Format = "--include {value}")]
    public IReadOnlyList<string> Include => Value<IReadOnlyList<string>>();

    [Argument(Format = "--merge-with {value}")]
    public string MergeWith => Value<string>();

    [Argument(Format = "--output {value}")]
    public string Output => Value<string>();

    [Argument(Format = "--target {value}")]
    public string Target => Value<string>();

    [Argument(Format = "--targetargs {value}", Separator = " ", QuoteMultiple = true)]
    public IReadOnlyList<string> TargetArgs => Value<IReadOnlyList<string>>();

    [Argument(Format = "--threshold {value}")]
    public int? Threshold => Value<int?>();

    [Argument(Format = "--threshold-type {value}")]
    public CoverletThresholdType ThresholdType => Value<CoverletThresholdType>();

    [Argument(Format = "--version")]
    public bool? Version => Value<bool?>();
}
