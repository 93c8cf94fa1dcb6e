using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Slipway.Clusters;

/// <summary>Where releases run.</summary>
[TypeConverter(typeof(TypeConverter<ClusterKind>))]
public sealed class ClusterKind : Enumeration
{
    /// <summary>As processes on this machine's loopback.</summary>
    public static readonly ClusterKind local = new() { Value = nameof(local) };

    /// <summary>In the Kubernetes clusters that the targets name, through Helm.</summary>
    public static readonly ClusterKind kubernetes = new() { Value = nameof(kubernetes) };
}
