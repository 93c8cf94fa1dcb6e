namespace Slipway.Governance;

/// <summary>A setting as it was read, or why it may not be read.</summary>
/// <typeparam name="T">The setting.</typeparam>
public abstract record Reading<T>
{
    private Reading()
    {
    }

    /// <summary>What was read.</summary>
    /// <param name="Value">The setting.</param>
    public sealed record Known(T Value) : Reading<T>;

    /// <summary>It may not be read.</summary>
    /// <param name="Setting">What could not be read, in words: <c>the protection of branch main</c>.</param>
    /// <param name="Permission">The permission that is missing: <c>administration: read</c>.</param>
    public sealed record Unreadable(string Setting, string Permission) : Reading<T>;
}
