using Nuke.Common.IO;
using Nuke.Components;

namespace Nuke.Common.Tests.Components;

public sealed class Test_results : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void have_an_outcome_for_each_test()
    {
        var file = (temporary.Path / "a.trx").WriteAllText(
            """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
              <Results>
                <UnitTestResult testName="a" outcome="Passed" />
                <UnitTestResult testName="b" outcome="Failed"><Output /></UnitTestResult>
                <UnitTestResult testName="c" outcome="NotExecuted" />
              </Results>
            </TestRun>
            """);

        TestOutcomes.Read(file).ShouldBe(["Passed", "Failed", "NotExecuted"]);
    }
}
