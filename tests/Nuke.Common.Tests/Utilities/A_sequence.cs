using Nuke.Common.Utilities;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Common.Tests.Utilities;

public sealed class A_sequence
{
    [Fact]
    public void comes_from_a_tree_or_a_chain()
    {
        static IEnumerable<string> Below(string name) => name.Length < 3 ? [name + "a", name + "b"] : [];

        "x".DescendantsAndSelf(Below).ShouldBe(["x", "xa", "xaa", "xab", "xb", "xba", "xbb"]);
        "x".Descendants(Below, name => name != "xa").ShouldBe(["xa", "xb", "xba", "xbb"]);
        typeof(ArgumentNullException).Descendants(type => type.BaseType).ShouldBe([typeof(ArgumentException), typeof(SystemException), typeof(Exception), typeof(object)]);
    }

    [Fact]
    public void is_sorted_by_what_its_items_depend_on()
    {
        var needs = new Dictionary<string, string[]> { ["app"] = ["lib", "log"], ["lib"] = ["log"], ["log"] = [] };

        new[] { "app", "lib", "log" }.TSort(name => needs[name]).ShouldBe(["log", "lib", "app"]);

        needs["log"] = ["app"];
        Should.Throw<Exception>(() => new[] { "app" }.TSort(name => needs[name], throwOnCycle: true).ToList())
            .Message.ShouldBe("They depend on each other: app -> lib -> log -> app");
    }

    [Fact]
    public void becomes_a_dictionary_that_names_what_is_there_twice()
    {
        Should.Throw<Exception>(() => new[] { "a1", "a2" }.ToDictionarySafe(text => text[0], text => text, "Two of one kind"))
            .Message.ShouldBe("Two of one kind: a");
        new { A = 1, B = "x" }.ToPropertyDictionary(property => property.Name, value => $"{value}").ShouldBe(
            new Dictionary<string, string> { ["A"] = "1", ["B"] = "x" }, ignoreOrder: true);
    }

    [Fact]
    public void is_taken_apart_and_shuffled()
    {
        var (name, value, rest) = "a=b".Split('=');

        (name, value, rest).ShouldBe(("a", "b", null));
        new[] { 1, 2, 3 }.SequenceStartsWith([1, 2]).ShouldBeTrue();
        new[] { 1 }.SequenceStartsWith([1, 2]).ShouldBeFalse();
        new[] { 1, 2, 3 }.Randomize().ShouldBe([1, 2, 3], ignoreOrder: true);
        new[] { "a", "B", "b" }.Distinct(text => text.ToUpperInvariant()).ShouldBe(["a", "B"]);
    }

    [Fact]
    public void of_parameters_goes_into_an_address() =>
        new Uri("https://host/path?a=1").WithUtmValues("mail", "news letter").ToString().ShouldBe("https://host/path?a=1&utm_medium=mail&utm_source=news letter");
}
