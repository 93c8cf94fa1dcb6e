using Nuke.Common.Execution;

namespace Nuke.Common.Tests.Execution.Random;

/// <summary>What a random target is like.</summary>
internal sealed record RandomTarget(
    int Rank,
    bool IsInvoked,
    bool IsSkippedByUser,
    Traits Traits)
{
    public bool Is(Traits trait) => (Traits & trait) != 0;

    public DependencyBehavior WhenSkipped => Is(Traits.KeepsDependencies) ? DependencyBehavior.Execute : DependencyBehavior.Skip;
}

[Flags]
internal enum Traits
{
    None = 0,
    HasNoActions = 1,
    Fails = 2,
    Proceeds = 4,
    IsAssured = 8,
    IsLeftOutStatically = 16,
    IsLeftOutDynamically = 32,
    KeepsDependencies = 64,
    IsSetup = 128,
    Interrupts = 256,
}

/// <summary>A relation between two random targets; the one of the lower rank comes first.</summary>
internal sealed record RandomEdge(int From, int To, RandomRelation Relation);

internal enum RandomRelation
{
    DependsOn,
    After,
    Triggers,
    Consumes,
}
