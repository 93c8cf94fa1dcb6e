namespace Slipway.Releases;

/// <summary>The files of a release, laid out for the tools that need files.</summary>
/// <param name="Folder">Where they lie.</param>
public sealed record ReleaseFiles(string Folder)
{
    /// <summary>The packaged chart.</summary>
    public string Chart => PathOf("chart.tgz");

    /// <summary>A file of the bundle, such as the values of an environment.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);
}
