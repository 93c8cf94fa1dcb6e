using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Slipway.Testing;

/// <summary>A test report in the TRX format of Visual Studio, read strictly: what is not understood is an error.</summary>
/// <param name="Passed">How many tests passed.</param>
/// <param name="Skipped">How many did not run.</param>
/// <param name="Failures">Those that failed.</param>
internal sealed record TrxFile(int Passed, int Skipped, IReadOnlyList<TestFailure> Failures)
{
    private static readonly XNamespace Namespace = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <param name="path">The report.</param>
    /// <param name="sources">Finds the place of a failure.</param>
    /// <exception cref="UserError">The file is missing, damaged, or holds other numbers of tests than it says.</exception>
    public static TrxFile Read(string path, StackTraceSources sources)
    {
        try
        {
            var root = ReportXml.Load(path, Namespace + "TestRun");
            var results = root.Elements(Namespace + "Results").Elements(Namespace + "UnitTestResult").ToLookup(x => Text(x, "outcome"));
            if (results.FirstOrDefault(x => x.Key is not ("Passed" or "Failed" or "NotExecuted" or "Timeout")) is { } unknown)
            {
                throw new FormatException($"the outcome '{unknown.Key}' is unknown");
            }

            var counters = root.Elements(Namespace + "ResultSummary").Elements(Namespace + "Counters").SingleOrDefault()
                ?? throw new FormatException("it has no counters");
            var total = int.Parse(Text(counters, "total"), CultureInfo.InvariantCulture);
            return results.Sum(x => x.Count()) == total
                ? new TrxFile(
                    results["Passed"].Count(),
                    results["NotExecuted"].Count(),
                    [.. results["Failed"].Concat(results["Timeout"]).Select(x => Failure(x, sources))])
                : throw new FormatException($"it counts {total} tests and holds {results.Sum(x => x.Count())}");
        }
        catch (Exception exception) when (exception is XmlException or FormatException or OverflowException or IOException)
        {
            throw new UserError($"{path} is no complete test report: {exception.Message}", "run the tests again", exception);
        }
    }

    private static TestFailure Failure(XElement result, StackTraceSources sources)
    {
        var error = result.Elements(Namespace + "Output").Elements(Namespace + "ErrorInfo").FirstOrDefault();
        var (file, line) = sources.Place(error?.Element(Namespace + "StackTrace")?.Value ?? "");
        var message = error?.Element(Namespace + "Message")?.Value.Trim() ?? "failed without a message";
        return new TestFailure(file, line, Text(result, "testName"), message);
    }

    private static string Text(XElement element, string name) =>
        element.Attribute(name)?.Value ?? throw new FormatException($"<{element.Name.LocalName}> has no {name}");
}
