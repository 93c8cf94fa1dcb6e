namespace Slipway.Charts;

/// <summary>What is wrong with a rendered chart, and where.</summary>
/// <param name="Environment">The environment that it was rendered for.</param>
/// <param name="Object">Kind and name, such as <c>Deployment/listener-bsc</c>; empty when it is about the whole chart.</param>
/// <param name="Path">The field in the object, such as <c>spec.replicas</c>; empty when it is about the whole object.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Message">What the rule says, in words.</param>
public sealed record ManifestFinding(string Environment, string Object, string Path, string Rule, string Message)
{
    /// <summary>The finding in one line.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Environment, Object, Path, $"{Rule}:", Message }.Where(x => x.Length > 0));
}
