namespace Nuke.Common.Execution;

/// <summary>The ways in which a target can refer to another.</summary>
internal enum TargetRelation
{
    DependsOn,
    DependentFor,
    Before,
    After,
    Triggers,
    TriggeredBy,
    Consumes,
}
