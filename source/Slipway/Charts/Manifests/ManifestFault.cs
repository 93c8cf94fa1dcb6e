namespace Slipway.Charts;

/// <summary>A place in a manifest that does not fit the Kubernetes types.</summary>
internal sealed record ManifestFault(string Object, string Path, string Message)
{
    public override string ToString() => string.Join(' ', new[] { Object, Path, Message }.Where(x => x.Length > 0));
}
