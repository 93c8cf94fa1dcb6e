using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Components;

namespace Nuke.Common.Tests.Components;

public sealed class Results_on_a_build_server
{
    [Fact]
    public void are_published_to_Azure_Pipelines()
    {
        using var checkout = Tested().WithVariable("TF_BUILD", "True").WithVariable("SYSTEM_STAGEDISPLAYNAME", "ubuntu");

        checkout.Run<Sample>("Report").Output.ShouldContain(
            $"##vso[results.publish type=VSTest;runTitle=A.Tests (ubuntu);resultFiles={checkout.Root / "output" / "test-results" / "A.Tests.trx"};testRunSystem=NUKE;]");
    }

    [Fact]
    public void are_published_nowhere_by_a_local_run()
    {
        using var checkout = Tested();

        checkout.Run<Sample>("Report").Output.ShouldNotContain("A.Tests");
    }

    private static Checkout Tested()
    {
        var checkout = new Checkout();
        (checkout.Root / "output" / "test-results" / "A.Tests.trx").WriteAllText("<TestRun />");
        (checkout.Root / "A.slnx").WriteAllText("<Solution />");
        return checkout.WithVariable("NUKE_SOLUTION", checkout.Root / "A.slnx");
    }

    private sealed class Sample : NukeBuild, ITest
    {
        private Target Report => _ => _.Executes(() => ((ITest)this).ReportTestResults());
    }
}
