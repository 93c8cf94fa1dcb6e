namespace Slipway.Charts;

/// <summary>Pod Security Standards, restricted, "Running as Non-root" and "Running as Non-root user".</summary>
internal sealed class NonRoot : IManifestRule
{
    private const string Field = "securityContext.runAsNonRoot";

    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) =>
    [
        .. PodTemplate.In(chart).SelectMany(Check),
        .. PodSecurity.Everywhere(chart, "runAsUser", pod => pod.RunAsUser == 0, container => container.RunAsUser == 0, "must not be 0"),
    ];

    private static IEnumerable<Violation> Check(PodTemplate pod)
    {
        var common = pod.Spec.SecurityContext?.RunAsNonRoot;
        return
        [
            .. common == false ? [pod.At($"spec.{Field}", "must be true")] : Array.Empty<Violation>(),
            .. pod.Containers.Where(x => (x.Security.RunAsNonRoot ?? common ?? false) == false).Select(x => x.At(Field, "must be true")),
        ];
    }
}
