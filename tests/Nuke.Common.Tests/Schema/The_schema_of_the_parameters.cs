using System.ComponentModel;
using System.Text.Json;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.ProjectModel;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.Tests.Schema;

public sealed class The_schema_of_the_parameters
{
    [Fact]
    public void has_the_shape_that_extensions_of_editors_read()
    {
        using var checkout = new Checkout().WithFile("All.slnx", "<Solution />");

        checkout.Run<Build>("Compile");

        GoldenFile.Check("build.schema.json", File.ReadAllText(FileIn(checkout)));
    }

    [Fact]
    public void is_not_written_again_when_it_is_the_same()
    {
        using var checkout = new Checkout().WithFile("All.slnx", "<Solution />");
        checkout.Run<Build>("Compile");
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(FileIn(checkout), old);

        checkout.Run<Build>("Compile");

        File.GetLastWriteTimeUtc(FileIn(checkout)).ShouldBe(old);
    }

    [Fact]
    public void is_the_same_where_line_breaks_are_others()
    {
        using var checkout = new Checkout().WithFile("All.slnx", "<Solution />");
        checkout.Run<Build>("Compile");
        var file = FileIn(checkout);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));

        checkout.Run<Build>("Compile");

        File.ReadAllText(file).ShouldContain("\r\n");
    }

    [Fact]
    public void has_no_targets_where_the_build_has_none()
    {
        using var checkout = new Checkout().WithFile("All.slnx", "<Solution />");
        var build = checkout.Run<Empty>("--plan").Build!;

        using var schema = JsonDocument.Parse(File.ReadAllText(FileIn(checkout)));

        build.ShouldNotBeNull();
        schema.RootElement.GetProperty("definitions").GetProperty("ExecutableTarget").TryGetProperty("enum", out _).ShouldBeFalse();
    }

    [Fact]
    public void completes_what_a_person_types()
    {
        using var checkout = new Checkout().WithFile("All.slnx", "<Solution />");
        checkout.Run<Build>("Compile");

        var items = CompletionUtility.GetItemsFromSchema(FileIn(checkout));

        items["Target"].ShouldBe(["Compile", "pack", "Test"]);
        items["Level"].ShouldBe(["Trace", "Normal", "Warning", "Error"]);
        items["Access"].ShouldContain("ReadWrite");
        items["Colors"].ShouldBe(["Red", "Blue"]);
    }

    private static AbsolutePath FileIn(Checkout checkout) => checkout.Root / ".nuke" / "build.schema.json";

    private sealed class Empty : NukeBuild;

    private sealed class Build : NukeBuild
    {
        [Parameter("How loud.")] private readonly LogLevel Level;
        [Parameter] private readonly FileAccess? Access;
        [Parameter("How many")] private readonly int Count;
        [Parameter] private readonly long[] Numbers = [];
        [Parameter] private readonly double? Ratio;
        [Parameter] private readonly bool Flag;
        [Parameter] private readonly bool? Maybe;
        [Parameter] private readonly Color? Color;
        [Parameter] private readonly Color[] Colors = [];
        [Parameter] private readonly AbsolutePath? Folder;
        [Parameter] private readonly Verbosity Loudness;
        [Parameter("Key of the feed"), Secret] private readonly string? ApiKey;
        [Parameter] private readonly string? iOSDevice;
        [Parameter(ValueProviderMember = nameof(Projects))] private readonly string? Project;
        [Solution] private readonly Solution? Solution;

        private static IEnumerable<string> Projects => ["core", "api"];

        private Target Test => _ => _;

        private Target Compile => _ => _.Executes(() => { });

        private Target pack => _ => _;
    }

    [TypeConverter(typeof(TypeConverter<Color>))]
    private sealed class Color : Enumeration
    {
        public static readonly Color Red = new() { Value = "red" };
        public static readonly Color Blue = new() { Value = "blue" };
    }
}
