namespace Slipway.Policies.Internal;

/// <summary>From a time on a clock to another one, which does not belong to it.</summary>
internal readonly record struct ClockSpan(DateTime From, DateTime To);
