using CsCheck;
using Slipway.Testing;
using Slipway.Tests.Linting;

namespace Slipway.Tests.Testing;

public sealed class A_test_report : IDisposable
{
    private static readonly string Golden = Path.Combine(Checkout.Repository, "tests/Slipway.Tests/Testing/Reports/failures.trx");

    private readonly string folder = Directory.CreateTempSubdirectory("slip way-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void tells_what_passed_failed_and_did_not_run()
    {
        Directory.CreateDirectory(Path.Combine(folder, "tests/Shop.Tests"));
        File.WriteAllText(Path.Combine(folder, "tests/Shop.Tests/BasketTests.cs"), "");

        var report = Read(Golden);

        report.Passed.ShouldBe(3);
        report.Skipped.ShouldBe(2);
        report.Failures.Select(x => $"{x.File}:{x.Line} {x.Test}").ShouldBe(
        [
            "tests/Shop.Tests/BasketTests.cs:12 Shop.Tests.A_basket.breaks",
            "tests/Shop.Tests/BasketTests.cs:24 Shop.Tests.A_basket.throws(a: 1)",
            "tests/Shop.Tests/BasketTests.cs:24 Shop.Tests.A_basket.throws(a: 2)",
        ]);
        report.Failures[1].ToString().ShouldBe(
            "tests/Shop.Tests/BasketTests.cs:24 Shop.Tests.A_basket.throws(a: 1) System.InvalidOperationException : no 1");
    }

    [Fact]
    public void names_the_project_where_the_source_is_unknown() =>
        Read(Golden).Failures.ShouldAllBe(x => x.File == "Shop.Tests" && x.Line == 0);

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<TestRun/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><TestRun>&b;</TestRun>")]
    [InlineData("""<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"/>""")]
    [InlineData("""<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><ResultSummary><Counters total="1"/></ResultSummary></TestRun>""")]
    [InlineData("""<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><ResultSummary><Counters total="x"/></ResultSummary></TestRun>""")]
    [InlineData("""<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results><UnitTestResult outcome="Odd"/></Results></TestRun>""")]
    public void that_is_damaged_is_refused(string text)
    {
        var error = Should.Throw<UserError>(() => Read(Write(text)));

        error.Message.ShouldContain("is no complete test report");
    }

    [Fact]
    public void that_is_cut_or_overwritten_anywhere_is_refused_or_read_as_it_is()
    {
        var text = File.ReadAllText(Golden);

        Gen.Select(Gen.Int[0, text.Length - 1], Gen.String[0, 20]).Sample(
            (at, junk) =>
            {
                foreach (var damaged in new[] { text[..at], text[..at] + junk + text[at..] })
                {
                    try
                    {
                        Read(Write(damaged));
                    }
                    catch (UserError error)
                    {
                        error.Message.ShouldContain("is no complete test report");
                    }
                }
            },
            iter: 300);
    }

    private static TrxFile Read(string path, string root) => TrxFile.Read(path, new StackTraceSources(root, "Shop.Tests"));

    private TrxFile Read(string path) => Read(path, folder);

    private string Write(string text)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():n}.trx");
        File.WriteAllText(path, text);
        return path;
    }
}
