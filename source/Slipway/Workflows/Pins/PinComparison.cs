namespace Slipway.Workflows.Pins;

/// <summary>A pinned action and what GitHub says of it.</summary>
/// <param name="Action">The action.</param>
/// <param name="State">How it stands.</param>
/// <param name="Detail">What to know of it.</param>
internal sealed record PinComparison(ActionReference Action, PinState State, string Detail)
{
    public override string ToString() => $"{Action.Repository,-28} {Action.Version,-10} {$"{State}".ToLowerInvariant(),-8}  {Detail}".TrimEnd();

    /// <exception cref="UserError">One is unknown or wrong.</exception>
    public static void Demand(IReadOnlyList<PinComparison> comparisons, Uri address)
    {
        if (comparisons.Where(x => x.State == PinState.Wrong).ToList() is { Count: > 0 } wrong)
        {
            throw new UserError(
                $"the commit is not that of its version: {string.Join(", ", wrong.Select(x => x.Action.Repository))}",
                "somebody has moved the tag or mistyped the pin: read both commits before you use either");
        }

        if (comparisons.Where(x => x.State == PinState.Unknown).ToList() is { Count: > 0 } unknown)
        {
            throw new UserError(
                $"nothing is known of {string.Join(", ", unknown.Select(x => x.Action.Repository))}: {address} did not answer",
                "check the network, GITHUB_API_URL and GITHUB_TOKEN; whether they are current is not known");
        }
    }
}
