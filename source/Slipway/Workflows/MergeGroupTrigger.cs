namespace Slipway.Workflows;

/// <summary>A merge queue asks whether a group of pull requests passes.</summary>
public sealed record MergeGroupTrigger() : Trigger("merge_group");
