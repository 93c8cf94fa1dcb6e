namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "AppArmor".</summary>
internal sealed class AppArmor : IManifestRule
{
    private const string Annotation = "container.apparmor.security.beta.kubernetes.io/";
    private const string Message = "must be RuntimeDefault or Localhost";

    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) =>
    [
        .. PodSecurity.Everywhere(
            chart,
            "appArmorProfile.type",
            pod => IsWrong(pod.AppArmorProfile?.Type),
            container => IsWrong(container.AppArmorProfile?.Type),
            Message),
        .. from pod in PodTemplate.In(chart)
           from annotation in pod.Metadata.Annotations ?? new Dictionary<string, string>()
           where annotation.Key.StartsWith(Annotation, StringComparison.Ordinal)
               && annotation.Value is not ("" or "runtime/default")
               && !annotation.Value.StartsWith("localhost/", StringComparison.Ordinal)
           select pod.At($"metadata.annotations[{annotation.Key}]", "must be runtime/default or localhost/*"),
    ];

    private static bool IsWrong(string? type) => type is not (null or "RuntimeDefault" or "Localhost");
}
