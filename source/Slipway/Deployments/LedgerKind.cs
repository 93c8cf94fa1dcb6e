using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Slipway.Deployments;

/// <summary>Where deployments and statements are recorded.</summary>
[TypeConverter(typeof(TypeConverter<LedgerKind>))]
public sealed class LedgerKind : Enumeration
{
    /// <summary>In files of this checkout, for one machine.</summary>
    public static readonly LedgerKind local = new() { Value = nameof(local) };

    /// <summary>On GitHub, as deployments of the repository: every clone and every job sees the same.</summary>
    public static readonly LedgerKind github = new() { Value = nameof(github) };
}
