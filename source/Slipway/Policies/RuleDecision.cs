namespace Slipway.Policies;

/// <summary>What one rule said.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Decision">What it said.</param>
public sealed record RuleDecision(string Rule, Decision Decision);
