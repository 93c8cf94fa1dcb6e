using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Slipway.Testing;

/// <summary>The lines of each assembly, and those that tests ran.</summary>
/// <param name="Assemblies">Sorted by name.</param>
public sealed record Coverage(IReadOnlyList<AssemblyCoverage> Assemblies)
{
    /// <summary>The lines that tests ran, in percent of all; 100 where there are none.</summary>
    public double Percent => new AssemblyCoverage("", Assemblies.Sum(x => x.Covered), Assemblies.Sum(x => x.Lines)).Percent;

    /// <summary>Reads Cobertura files; a line that several of them know is covered when it is in one.</summary>
    /// <exception cref="UserError">A file is damaged.</exception>
    public static Coverage Read(IEnumerable<string> files)
    {
        var lines = new Dictionary<(string Assembly, string File, int Line), bool>();
        foreach (var (line, isCovered) in files.SelectMany(ReadLines))
        {
            lines[line] = isCovered || lines.GetValueOrDefault(line);
        }

        return new Coverage([.. lines
            .GroupBy(x => x.Key.Assembly, x => x.Value)
            .Select(x => new AssemblyCoverage(x.Key, x.Count(covered => covered), x.Count()))
            .OrderBy(x => x.Assembly, StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<((string Assembly, string File, int Line) Line, bool IsCovered)> ReadLines(string file)
    {
        try
        {
            var root = ReportXml.Load(file, "coverage");
            return [.. from package in root.Elements("packages").Elements("package")
                       from type in package.Elements("classes").Elements("class")
                       from line in type.Elements("lines").Elements("line")
                       select ((Text(package, "name"), Text(type, "filename"), Number(line, "number")), Number(line, "hits") > 0)];
        }
        catch (Exception exception) when (exception is XmlException or FormatException or OverflowException)
        {
            throw new UserError($"{file} is no Cobertura report: {exception.Message}", "run the tests again", exception);
        }
    }

    private static string Text(XElement element, string name) =>
        element.Attribute(name)?.Value ?? throw new FormatException($"<{element.Name.LocalName}> has no {name}");

    private static int Number(XElement element, string name) => int.Parse(Text(element, name), CultureInfo.InvariantCulture);
}
