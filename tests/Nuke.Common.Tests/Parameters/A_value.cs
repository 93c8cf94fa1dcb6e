using System.ComponentModel;
using System.Globalization;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Parameters;

public sealed class A_value
{
    [Theory]
    [InlineData(nameof(Build.Count), "7", 7)]
    [InlineData(nameof(Build.Number), "-3", -3L)]
    [InlineData(nameof(Build.Ratio), "-0.5", -0.5)]
    [InlineData(nameof(Build.Letter), "x", 'x')]
    [InlineData(nameof(Build.Level), "warning", LogLevel.Warning)]
    [InlineData(nameof(Build.Access), "Read,write", FileAccess.ReadWrite)]
    [InlineData(nameof(Build.Maybe), "FALSE", false)]
    [InlineData(nameof(Build.Property), "y", "y")]
    [InlineData(nameof(Build.Shared), "z", "z")]
    public void has_the_type_of_its_member(string member, string word, object expected) => ValueOf(member, word).ShouldBe(expected);

    [Fact]
    public void may_be_an_enumeration_of_either_kind() => ValueOf(nameof(Build.Color), "BLUE").ShouldBe(Color.Blue);

    [Fact]
    public void may_be_a_time_a_date_an_identifier_an_address_or_a_version()
    {
        ValueOf(nameof(Build.Delay), "00:00:05").ShouldBe(TimeSpan.FromSeconds(5));
        ValueOf(nameof(Build.Day), "2026-03-01").ShouldBe(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Unspecified));
        ValueOf(nameof(Build.Id), "6f1b0c6e-7e0f-4b64-8a3f-0d0c5a1b2c3d").ShouldBe(Guid.Parse("6f1b0c6e-7e0f-4b64-8a3f-0d0c5a1b2c3d"));
        ValueOf(nameof(Build.Address), "https://example.org/x").ShouldBe(new Uri("https://example.org/x"));
        ValueOf(nameof(Build.Release), "1.2.3").ShouldBe(new Version(1, 2, 3));
        ValueOf(nameof(Build.Price), "1234.5").ShouldBe(1234.5m);
    }

    [Theory]
    [InlineData(nameof(Build.Ratio))]
    [InlineData(nameof(Build.Price))]
    public void with_a_comma_is_no_number(string member)
    {
        using var checkout = new Checkout();

        checkout.Run<Build>("Do", $"--{member}", "1,5").ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("here/../there", "there")]
    [InlineData(".", "")]
    public void that_is_a_path_starts_in_the_working_directory(string word, string expected)
    {
        using var checkout = new Checkout();

        ((Build)checkout.Run<Build>("Do", "--folder", word).Build!).Folder.ShouldBe(checkout.Root / expected);
    }

    [Fact]
    public void does_not_depend_on_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };

            ValueOf(nameof(Build.Ratio), "1.5").ShouldBe(1.5);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void of_a_component_has_the_prefix_of_its_interface()
    {
        using var checkout = new Checkout().WithVariable("CLOUD_REGION", "north");

        ((IDeploy)(Build)checkout.Run<Build>("Do").Build!).GivenRegion.ShouldBe("north");
    }

    [Fact]
    public void of_its_own_set_is_suggested_in_the_help_and_any_other_is_taken_too()
    {
        using var checkout = new Checkout();

        checkout.Run<Build>("--help").Output.ShouldContain("core, api");
        ((Build)checkout.Run<Build>("Do", "--project", "other").Build!).Project.ShouldBe("other");
    }

    private static object? ValueOf(string member, string word)
    {
        using var checkout = new Checkout();
        var result = checkout.Run<Build>("Do", $"--{member}", word);
        result.Error.ShouldBeEmpty();
        return typeof(Build).GetField(member)?.GetValue(result.Build) ?? typeof(Build).GetProperty(member)?.GetValue(result.Build);
    }

    [ParameterPrefix("Cloud")]
    private interface IDeploy : INukeBuild
    {
        [Parameter] string? Region => TryGetValue(() => Region);

        string? GivenRegion { get; }
    }

    private sealed class Build : NukeBuild, IDeploy
    {
        [Parameter] public readonly int Count;
        [Parameter] public readonly long? Number;
        [Parameter] public readonly double Ratio;
        [Parameter] public readonly decimal Price;
        [Parameter] public readonly char Letter;
        [Parameter] public readonly bool? Maybe;
        [Parameter] public readonly LogLevel Level;
        [Parameter] public readonly FileAccess Access;
        [Parameter] public readonly Color? Color;
        [Parameter] public readonly TimeSpan Delay;
        [Parameter] public readonly DateTime Day;
        [Parameter] public readonly Guid? Id;
        [Parameter] public readonly Uri? Address;
        [Parameter] public readonly Version? Release;
        [Parameter] public readonly AbsolutePath? Folder;
        [Parameter(ValueProviderMember = nameof(Projects))] public readonly string? Project;
        [Parameter] public static string? Shared;

        [Parameter] public string? Property { get; }

        public string? GivenRegion { get; private set; }

        private static IEnumerable<string> Projects => ["core", "api"];

        private Target Do => _ => _.Executes(() => GivenRegion = ((IDeploy)this).Region);
    }

    [TypeConverter(typeof(TypeConverter<Color>))]
    private sealed class Color : Enumeration
    {
        public static readonly Color Red = new() { Value = "red" };
        public static readonly Color Blue = new() { Value = "blue" };
    }
}
