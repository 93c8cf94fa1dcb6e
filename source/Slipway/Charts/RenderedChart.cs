using k8s;
using k8s.Models;
using Slipway.Tools;

namespace Slipway.Charts;

/// <summary>The objects that a chart renders, as Kubernetes' own types.</summary>
/// <param name="Yaml">What <c>helm template</c> wrote.</param>
/// <param name="Objects">The objects, in the order in which Helm installs them.</param>
public sealed record RenderedChart(string Yaml, IReadOnlyList<IKubernetesObject<V1ObjectMeta>> Objects)
{
    /// <summary>The one Deployment.</summary>
    /// <exception cref="UserError">There is none, or more than one.</exception>
    public V1Deployment Deployment => The<V1Deployment>();

    /// <summary>The one container of the Deployment's pods.</summary>
    /// <exception cref="UserError">There is none, or more than one.</exception>
    public V1Container Container => Deployment.Spec?.Template?.Spec?.Containers is [var container]
        ? container
        : throw new UserError($"{Deployment.Described()} does not have exactly one container", "mend its template");

    /// <summary>The variables of the container's environment, as the kubelet would set them: in the order of their names.</summary>
    /// <exception cref="UserError">A variable comes from somewhere outside of the chart that is no Secret.</exception>
    public IReadOnlyList<ContainerVariable> Environment => ContainerEnvironment.Of(Container, All<V1ConfigMap>());

    /// <summary>Reads what <c>helm template</c> wrote; unknown kinds, unknown fields and values of a wrong type are errors.</summary>
    /// <exception cref="UserError">It holds something that Kubernetes does not know; all such places are named.</exception>
    public static RenderedChart Parse(string yaml)
    {
        var (chart, faults) = ManifestReader.Read(yaml);
        return faults.Count == 0
            ? chart
            : throw new UserError(
                $"the chart renders what Kubernetes does not know:{System.Environment.NewLine}{faults.Select(x => x.ToString()).Indented()}",
                "mend its templates");
    }

    /// <summary>The objects of one type.</summary>
    public IEnumerable<T> All<T>()
        where T : IKubernetesObject<V1ObjectMeta> => Objects.OfType<T>();

    /// <summary>The one object of a type.</summary>
    /// <exception cref="UserError">There is none, or more than one.</exception>
    public T The<T>()
        where T : IKubernetesObject<V1ObjectMeta> => All<T>().ToList() is [var only]
            ? only
            : throw new UserError($"the chart renders {All<T>().Count()} objects of type {typeof(T).Name}, not one", "mend its templates");
}
