using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Parameters;

public sealed class What_is_required_in_every_shape
{
    [Fact]
    public void and_missing_is_named_in_one_error()
    {
        using var checkout = new Checkout().WithVariable("EMPTY", "");

        var error = checkout.Run<Build>("Do").Error;

        error.ShouldStartWith("7 requirements are not met");
        foreach (var (name, option, variable) in Missing)
        {
            error.ShouldContain($"{name} has no value: give {option}, or set {variable}");
        }
    }

    [Fact]
    public void and_given_lets_the_build_run()
    {
        using var checkout = new Checkout()
            .WithVariable("NUKE_FIELD", "x")
            .WithVariable("NUMBER", "0")
            .WithVariable("FOLDER", ".")
            .WithVariable("CLOUD_REGION", "north")
            .WithFile(".nuke/parameters.json", """{ "List": ["x"], "Property": "x" }""");

        var result = checkout.Run<Build>("Do", "--empty", "x");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
    }

    private static (string Name, string Option, string Variable)[] Missing =>
    [
        ("Field", "--field", "FIELD"),
        ("Property", "--property", "PROPERTY"),
        ("List", "--list", "LIST"),
        ("Number", "--number", "NUMBER"),
        ("Folder", "--folder", "FOLDER"),
        ("Empty", "--empty", "EMPTY"),
        ("CloudRegion", "--cloud-region", "CLOUD_REGION"),
    ];

    [ParameterPrefix("Cloud")]
    private interface ICloud : INukeBuild
    {
        [Parameter, Required] string? Region => TryGetValue(() => Region);
    }

    private sealed class Build : NukeBuild, ICloud
    {
        [Parameter, Required] private readonly string? Field;
        [Parameter, Required] private readonly string[] List = [];
        [Parameter, Required] private readonly int? Number;
        [Parameter, Required] private readonly bool Flag;
        [Parameter, Required] private readonly AbsolutePath? Folder;
        [Parameter, Required] public readonly string Empty = "";
        [Parameter, Required] public readonly string Default = "there is one";

        [Parameter, Required] private string? Property { get; }

        private Target Do => _ => _.Executes(() => { });
    }
}
