using k8s.Models;

namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "SELinux".</summary>
internal sealed class SeLinux : IManifestRule
{
    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) =>
    [
        .. Field(chart, "type", x => x.Type is not (null or "" or "container_t" or "container_init_t" or "container_kvm_t" or "container_engine_t")),
        .. Field(chart, "user", x => x.User is { Length: > 0 }),
        .. Field(chart, "role", x => x.Role is { Length: > 0 }),
    ];

    private static IEnumerable<Violation> Field(RenderedChart chart, string field, Func<V1SELinuxOptions, bool> isWrong) => PodSecurity.Everywhere(
        chart,
        $"seLinuxOptions.{field}",
        pod => pod.SeLinuxOptions is { } options && isWrong(options),
        container => container.SeLinuxOptions is { } options && isWrong(options),
        field == "type" ? "must be one of the container types" : "must not be set");
}
