using System.Globalization;
using k8s.Models;

namespace Slipway.Charts;

internal enum ContainerRole
{
    Main,
    Init,
    Ephemeral,
}

/// <summary>A container of a pod, and where it stands.</summary>
internal sealed record PodContainer(PodTemplate Pod, string Path, ContainerRole Role, V1Container Container)
{
    public V1SecurityContext Security => Container.SecurityContext ?? new V1SecurityContext();

    public static IEnumerable<PodContainer> In(RenderedChart chart) => PodTemplate.In(chart).SelectMany(x => x.Containers);

    /// <summary>Whether the container has a port of this name or number.</summary>
    public bool HasPort(string port) =>
        Container.Ports?.Any(x => x.Name == port || x.ContainerPort.ToString(CultureInfo.InvariantCulture) == port) == true;

    public Violation At(string path, string message) => new(Pod.Owner, $"{Path}.{path}", message);
}
