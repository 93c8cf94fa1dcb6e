using Slipway.Testing;
using Slipway.Tests.Linting;

namespace Slipway.Tests.Testing;

public sealed class The_coverage
{
    private static string Report(string name) => Path.Combine(Checkout.Repository, "tests/Slipway.Tests/Testing/Reports", name);

    [Fact]
    public void of_several_projects_counts_each_line_once()
    {
        var coverage = Coverage.Read([Report("one.cobertura.xml"), Report("two.cobertura.xml")]);

        coverage.Assemblies.ShouldBe([new AssemblyCoverage("Shop", 2, 4), new AssemblyCoverage("Shop.Web", 1, 1)]);
        coverage.Assemblies[0].Percent.ShouldBe(50);
        coverage.Percent.ShouldBe(60);
    }

    [Fact]
    public void of_nothing_is_whole() => Coverage.Read([]).Percent.ShouldBe(100);

    [Fact]
    public void that_is_damaged_is_refused() =>
        Should.Throw<UserError>(() => Coverage.Read([Report("failures.trx")])).Message.ShouldContain("is no Cobertura report");
}
