using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Common.Execution;

/// <summary>A target of a build with what it says of itself, and how far it has come.</summary>
[DebuggerDisplay("{Name} {Status}")]
public class ExecutableTarget
{
    private volatile ExecutionStatus status;

    /// <summary>The property that declares the target.</summary>
    public MemberInfo Member { get; set; } = null!;

    /// <summary>The name of the property.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the target is for.</summary>
    public string? Description { get; set; }

    /// <summary>Whether the help shows the target.</summary>
    public bool Listed { get; set; } = true;

    /// <summary>What the property returns; targets refer to each other by it.</summary>
    public Delegate Factory { get; set; } = null!;

    /// <summary>Without one of these the target is skipped when its turn comes.</summary>
    public List<(string Text, Func<bool> Delegate)> DynamicConditions { get; } = [];

    /// <summary>Without one of these the target is skipped from the start.</summary>
    public List<(string Text, Func<bool> Delegate)> StaticConditions { get; } = [];

    /// <summary>What becomes of the dependencies when the target is skipped.</summary>
    public DependencyBehavior DependencyBehavior { get; internal set; }

    /// <summary>The target runs even when another has failed.</summary>
    public bool AssuredAfterFailure { get; internal set; }

    /// <summary>The others go on when the target fails.</summary>
    public bool ProceedAfterFailure { get; internal set; }

    /// <summary>Parameters and conditions without which nothing runs.</summary>
    public List<LambdaExpression> DelegateRequirements { get; } = [];

    /// <summary>Tools without which nothing runs.</summary>
    public List<ToolRequirement> ToolRequirements { get; } = [];

    /// <summary>What the target does.</summary>
    public List<Action> Actions { get; } = [];

    /// <summary>Targets that the target needs.</summary>
    public List<ExecutableTarget> ExecutionDependencies { get; } = [];

    /// <summary>Targets after which the target runs, where both run.</summary>
    public List<ExecutableTarget> OrderDependencies { get; } = [];

    /// <summary>Targets that make the target run.</summary>
    public List<ExecutableTarget> TriggerDependencies { get; } = [];

    /// <summary>Targets that the target makes run.</summary>
    public List<ExecutableTarget> Triggers { get; } = [];

    /// <summary>All targets after which the target runs.</summary>
    public IReadOnlyCollection<ExecutableTarget> AllDependencies =>
        [.. ExecutionDependencies.Concat(OrderDependencies).Concat(TriggerDependencies).Distinct()];

    /// <summary>The files of other targets that the target uses, as patterns.</summary>
    public LookupTable<ExecutableTarget, string> ArtifactDependencies { get; } = new();

    /// <summary>The files that the target makes, as patterns.</summary>
    public List<string> ArtifactProducts { get; } = [];

    /// <summary>Among how many jobs a build server splits the target.</summary>
    public int? PartitionSize { get; set; }

    /// <summary>How long the target ran, or has been running.</summary>
    public TimeSpan Duration => Stopwatch.Elapsed;

    /// <summary>The target runs when the user names none.</summary>
    public bool IsDefault { get; set; }

    /// <summary>How far the target has come.</summary>
    public ExecutionStatus Status
    {
        get => status;
        set => status = value;
    }

    /// <summary>The user named the target.</summary>
    public bool Invoked { get; set; }

    /// <summary>What the target reported for the summary.</summary>
    public Dictionary<string, string> SummaryInformation { get; } = [];

    /// <summary>Why the target is skipped; null when it is not, or when <see cref="OnlyWhen"/> says it.</summary>
    public string? Skipped { get; set; }

    /// <summary>The condition that did not hold.</summary>
    public string? OnlyWhen { get; set; }

    internal Stopwatch Stopwatch { get; } = new();

    /// <summary>When the target began to run, as the stopwatch counts; null before.</summary>
    internal long? Beginning { get; private set; }

    internal void Begin()
    {
        Beginning = Stopwatch.GetTimestamp();
        Stopwatch.Start();
    }

    /// <summary>Adds to <see cref="SummaryInformation"/>, which nobody else may touch at the same time.</summary>
    internal void Remark(string key, string value)
    {
        lock (SummaryInformation)
        {
            SummaryInformation[key] = value;
        }
    }

    /// <summary>What was reported for the summary until now.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Remarks()
    {
        lock (SummaryInformation)
        {
            return [.. SummaryInformation];
        }
    }
}
