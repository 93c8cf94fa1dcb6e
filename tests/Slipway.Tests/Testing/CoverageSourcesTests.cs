using Slipway.Testing;

namespace Slipway.Tests.Testing;

public sealed class Tests_that_were_compiled_in_another_clone : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void count_the_lines_of_this_one()
    {
        CoverageSources.Find(folder / "Some.Tests.dll", folder / "checkout");

        File.ReadAllText(folder / ".msCoverageExtensionSourceRootsMapping_Some.Tests").ShouldBe($"Some.Tests|{folder / "checkout"}/=/_/{Environment.NewLine}");
    }

    [Fact]
    public void keep_what_the_compilation_has_written()
    {
        folder.Write(".msCoverageExtensionSourceRootsMapping_Some.Tests", "written");

        CoverageSources.Find(folder / "Some.Tests.dll", folder / "checkout");

        File.ReadAllText(folder / ".msCoverageExtensionSourceRootsMapping_Some.Tests").ShouldBe("written");
    }
}
