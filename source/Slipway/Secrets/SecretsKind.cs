using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Slipway.Secrets;

/// <summary>Where the values of references come from.</summary>
[TypeConverter(typeof(TypeConverter<SecretsKind>))]
public sealed class SecretsKind : Enumeration
{
    /// <summary>Made-up values out of the checkout, whatever store a reference names: no account anywhere.</summary>
    public static readonly SecretsKind local = new() { Value = nameof(local) };

    /// <summary>The store that each reference names.</summary>
    public static readonly SecretsKind stores = new() { Value = nameof(stores) };
}
