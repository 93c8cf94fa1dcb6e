using System.Text;
using Slipway.Files;

namespace Slipway.Testing;

/// <summary>Tells the collector where the sources are that the compiler has written as <c>/_/</c>; else it counts no line.</summary>
/// <remarks>The compilation writes the same file, but only where it took place: not in a clone that got the compiled tests from the cache.</remarks>
internal static class CoverageSources
{
    private const string Mapped = "/_/";

    /// <summary>Writes the file beside a compiled test project, unless it is there.</summary>
    public static void Find(string assembly, string root)
    {
        var name = Path.GetFileNameWithoutExtension(assembly);
        var file = Path.Combine(Path.GetDirectoryName(assembly)!, $".msCoverageExtensionSourceRootsMapping_{name}");
        if (!File.Exists(file))
        {
            AtomicFile.Write(file, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($"{name}|{root}/={Mapped}{Environment.NewLine}")]);
        }
    }
}
