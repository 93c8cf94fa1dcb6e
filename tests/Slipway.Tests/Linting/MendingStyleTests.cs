namespace Slipway.Tests.Linting;

/// <summary>Explicit: it restores and loads a solution, which takes as long as all other tests of linters.</summary>
public sealed class Mending_style : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact(Explicit = true)]
    public async Task mends_what_the_compilation_reports()
    {
        checkout
            .With("A.slnx", """<Solution><Project Path="A/A.csproj" /></Solution>""")
            .With("A/A.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
            .With("A/A.cs", "namespace A\n{\n    class  B { int Of(int a) { if (a > 1) return 1; return 0; } }\n}\n");

        var left = await checkout.DotnetFormat.Fix(["A/A.cs"], TestContext.Current.CancellationToken);

        left.ShouldBeEmpty();
        checkout.Read("A/A.cs").ShouldBe("namespace A;\n\ninternal class B { private int Of(int a) { if (a > 1) { return 1; } return 0; } }\n");
    }
}
