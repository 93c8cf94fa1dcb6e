using Slipway.Files;

namespace Slipway.Testing;

/// <summary>How lines are counted: in memory.</summary>
/// <remarks>Unless told, the collector rewrites the assemblies in <c>bin</c> and puts them back at the end.</remarks>
internal static class CoverageSettings
{
    private const string Text =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Configuration>
          <CodeCoverage>
            <EnableStaticManagedInstrumentation>False</EnableStaticManagedInstrumentation>
            <EnableDynamicManagedInstrumentation>True</EnableDynamicManagedInstrumentation>
          </CodeCoverage>
        </Configuration>
        """;

    /// <summary>Writes the settings into a folder; gives the file.</summary>
    public static string WriteTo(string folder)
    {
        var file = Path.Combine(folder, "coverage.settings.xml");
        AtomicFile.Write(file, Text);
        return file;
    }
}
