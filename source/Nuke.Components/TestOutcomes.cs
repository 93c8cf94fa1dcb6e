using System.Xml.Linq;
using Nuke.Common.IO;

namespace Nuke.Components;

/// <summary>The outcomes in a file of test results, one for each test: <c>Passed</c>, <c>Failed</c>, <c>NotExecuted</c>.</summary>
/// <remarks>TRX, the schema TeamTest 2010.</remarks>
internal static class TestOutcomes
{
    private static readonly XNamespace TeamTest = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static IEnumerable<string> Read(AbsolutePath file) => XDocument.Load(file)
        .Descendants(TeamTest + "UnitTestResult")
        .Select(result => result.Attribute("outcome")?.Value ?? "");
}
