using Slipway.Images;
using Slipway.Releases;

namespace Slipway.Tests.Clusters.Kubernetes;

/// <summary>Releases that have the chart of this repository.</summary>
internal sealed class Shelf(string folder) : IReleaseStore
{
    public Task<Release> Get(Digest digest, CancellationToken cancellation) => throw new NotSupportedException("these tests give the release itself");

    public Task<ReleaseFiles> Open(Release release, CancellationToken cancellation) => Task.FromResult(new ReleaseFiles(Path.Combine(folder, release.Digest.Hex)));

    /// <summary>Lays out the files of a release.</summary>
    public Release Put(string name, string values)
    {
        var release = A.Release(name);
        var files = new ReleaseFiles(Path.Combine(folder, release.Digest.Hex));
        foreach (var file in Directory.EnumerateFiles(Chart, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(files.Chart, Path.GetRelativePath(Chart, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(files.PathOf("goerli.yaml"), values);
        return release;
    }

    private static string Chart => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../../deploy/listener"));

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => TestSources.Find(path);
}
