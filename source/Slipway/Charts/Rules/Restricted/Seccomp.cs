namespace Slipway.Charts;

/// <summary>Pod Security Standards, restricted, "Seccomp".</summary>
internal sealed class Seccomp : IManifestRule
{
    private const string Field = "securityContext.seccompProfile.type";
    private const string Message = "must be RuntimeDefault or Localhost";

    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) => PodTemplate.In(chart).SelectMany(Check);

    private static IEnumerable<Violation> Check(PodTemplate pod)
    {
        var common = pod.Spec.SecurityContext?.SeccompProfile?.Type;
        return
        [
            .. common is null || IsAllowed(common) ? Array.Empty<Violation>() : [pod.At($"spec.{Field}", Message)],
            .. pod.Containers
                .Where(x => x.Security.SeccompProfile?.Type is { } type ? !IsAllowed(type) : common is null)
                .Select(x => x.At(Field, Message)),
        ];
    }

    private static bool IsAllowed(string type) => type is "RuntimeDefault" or "Localhost";
}
