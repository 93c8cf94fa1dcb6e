namespace Slipway.Workflows;

/// <summary>What a token may do with something.</summary>
public enum Access
{
    /// <summary>Look.</summary>
    Read,

    /// <summary>Look and change.</summary>
    Write,
}
