using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Nuke.SourceGenerators;

namespace Nuke.Common.Tests.SourceGenerators;

public sealed class The_setters_of_a_tool
{
    private const string Engine = """
        using System;
        namespace Nuke.Common.Tooling;
        public class ToolOptions;
        public class CommandAttribute : Attribute { public Type Type { get; set; } = null!; public string Command { get; set; } = null!; }
        """;

    private const string Settings = """
        using System.Collections.Generic;
        using Nuke.Common.Tooling;
        namespace Sample;
        public class PackTasks;
        [Command(Type = typeof(PackTasks), Command = "PackUp")]
        public class PackUpSettings : ToolOptions
        {
            public string Source => "";
            public int? Level => 1;
            public bool? Force => true;
            public IReadOnlyList<string> Names => [];
            public IReadOnlyDictionary<string, object> Properties => null!;
            internal string Own => "";
        }
        """;

    [Theory]
    [InlineData("SetSource", "this T o, string? v", "o.With(\"Source\", v)")]
    [InlineData("ResetSource", "this T o", "o.Without(\"Source\")")]
    [InlineData("SetLevel", "this T o, int? v", "o.With(\"Level\", v)")]
    [InlineData("SetForce", "this T o, bool? v", "o.With(\"Force\", v)")]
    [InlineData("EnableForce", "this T o", "o.With(\"Force\", true)")]
    [InlineData("DisableForce", "this T o", "o.With(\"Force\", false)")]
    [InlineData("ToggleForce", "this T o", "o.Toggled(\"Force\")")]
    [InlineData("SetNames", "this T o, params string[] v", "o.WithItems(\"Names\", v)")]
    [InlineData("AddNames", "this T o, global::System.Collections.Generic.IEnumerable<string> v", "o.Adding(\"Names\", v)")]
    [InlineData("RemoveNames", "this T o, params string[] v", "o.Removing(\"Names\", v)")]
    [InlineData("ClearNames", "this T o", "o.Without(\"Names\")")]
    [InlineData("SetProperty", "this T o, string k, object? v", "o.WithEntry(\"Properties\", k, v)")]
    [InlineData("AddProperty", "this T o, string k, object? v", "o.AddingEntry(\"Properties\", k, v)")]
    [InlineData("RemoveProperty", "this T o, string k", "o.WithoutEntry<T, object>(\"Properties\", k)")]
    [InlineData("ClearProperties", "this T o", "o.Without(\"Properties\")")]
    public void follow_from_the_kinds_of_its_properties(string name, string parameters, string body) =>
        Compiled.Alone(Engine, Settings).TextBy(new ToolGenerator())
            .ShouldContain($"public static T {name}<T>({parameters}) where T : global::Sample.PackUpSettings => {body};");

    [Fact]
    public void are_those_of_public_properties() =>
        Compiled.Alone(Engine, Settings).TextBy(new ToolGenerator()).ShouldNotContain("SetOwn");

    [Fact]
    public void come_with_the_methods_that_call_the_command()
    {
        var text = Compiled.Alone(Engine, Settings).TextBy(new ToolGenerator());

        text.ShouldContain("public partial class PackTasks");
        text.ShouldContain("PackUp(global::Sample.PackUpSettings? options = null)");
        text.ShouldContain("PackUp(Configure<global::Sample.PackUpSettings> configurator)");
        text.ShouldContain("CombinatorialConfigure<global::Sample.PackUpSettings> configurator,");
    }

    [Fact]
    public void are_written_by_hand_for_the_tools_of_a_user() =>
        Compiled.WithEngine(Settings).TextBy(new ToolGenerator()).ShouldBeEmpty();

    [Fact]
    public void are_not_written_again_when_something_else_has_changed()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = Compiled.Alone(Engine, Settings);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ToolGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));

        var result = driver
            .RunGenerators(compilation, cancellation)
            .RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;", cancellationToken: cancellation)), cancellation)
            .GetRunResult().Results.Single();

        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached);
    }
}
