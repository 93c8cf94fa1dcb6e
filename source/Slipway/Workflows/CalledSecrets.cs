namespace Slipway.Workflows;

/// <summary>Which secrets a called workflow gets.</summary>
/// <param name="IsInherited">All that the caller has.</param>
/// <param name="Named">Those named, by the name that the called workflow gives them.</param>
public sealed record CalledSecrets(bool IsInherited, IReadOnlyDictionary<string, Expression> Named)
{
    /// <summary>None.</summary>
    public static CalledSecrets None { get; } = new(false, new Dictionary<string, Expression>());

    /// <summary>All that the caller has.</summary>
    public static CalledSecrets Inherited { get; } = new(true, new Dictionary<string, Expression>());
}
