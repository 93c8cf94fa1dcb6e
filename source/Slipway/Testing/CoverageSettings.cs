using System.Text.RegularExpressions;
using System.Xml.Linq;
using Slipway.Files;

namespace Slipway.Testing;

/// <summary>How lines are counted: in memory.</summary>
/// <remarks>Unless told, the collector rewrites the assemblies in <c>bin</c> and puts them back at the end.</remarks>
/// <remarks>Only the checkout's own assemblies are counted: instrumenting those of packages takes twice the time of the tests.</remarks>
internal static class CoverageSettings
{
    /// <summary>Writes the settings for the projects of a checkout into a folder; gives the file.</summary>
    public static string WriteTo(string folder, string root)
    {
        var file = Path.Combine(folder, "coverage.settings.xml");
        AtomicFile.Write(file, Of(AssembliesOf(root)).ToString());
        return file;
    }

    private static XElement Of(IEnumerable<string> assemblies) => new(
        "Configuration",
        new XElement(
            "CodeCoverage",
            new XElement("ModulePaths", new XElement("Include", assemblies.Select(x => new XElement("ModulePath", $@".*[/\\]{Regex.Escape(x)}\.dll$")))),
            new XElement("EnableStaticManagedInstrumentation", false),
            new XElement("EnableDynamicManagedInstrumentation", true)));

    private static IEnumerable<string> AssembliesOf(string root) => Directory.EnumerateFiles(root, "*.csproj", SearchOption.AllDirectories)
        .Select(x => Path.GetFileNameWithoutExtension(x)!)
        .Where(x => !x.EndsWith(".Tests", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
