using Slipway.Images;
using Slipway.Previews;

namespace Slipway.Tests.Previews;

public sealed class A_preview
{
    private const string Service = "apiVersion: v1\nkind: Service\nmetadata: {name: listener}\nspec:\n  ports: [{port: 80}]\n";

    private static readonly Digest Running = Digest.Of("running");

    [Fact]
    public void shows_no_difference_in_what_Kubernetes_does_not_see()
    {
        var other = "# a comment\nkind: Service\nspec: {ports: [{port: 80}]}\nmetadata: {\"name\": 'listener'}\napiVersion: v1\n";

        Changes($"{Service}---\n---\n", other).ShouldBeEmpty();
    }

    [Fact]
    public void names_an_object_by_its_own_namespace_before_that_of_the_release()
    {
        var texts = ManifestTexts.Of("kind: Role\nmetadata: {name: r, namespace: other}\n---\nkind: Role\nmetadata: {name: r}", "dev");

        texts.Select(x => x.Object).ShouldBe(["Role dev/r", "Role other/r"]);
    }

    [Fact]
    public void shows_a_changed_object_as_a_unified_difference()
    {
        var change = Changes(Service, Service.Replace("80", "8080")).ShouldHaveSingleItem();

        change.Object.ShouldBe("Service dev/listener");
        change.Kind.ShouldBe(ObjectChangeKind.Changed);
        change.Difference.ShouldBe(["@@ -4,4 +4,4 @@", "   name: listener", " spec:", "   ports:", "-  - port: 80", "+  - port: 8080"]);
    }

    [Fact]
    public void shows_what_is_new_and_what_is_no_more()
    {
        var changes = Changes(Service, Service.Replace("name: listener", "name: other"));

        changes.Select(x => (x.Object, x.Kind)).ShouldBe([("Service dev/listener", ObjectChangeKind.Removed), ("Service dev/other", ObjectChangeKind.Added)]);
        changes[1].Difference.Skip(1).ShouldAllBe(x => x.StartsWith('+'));
        changes[0].Difference.Skip(1).ShouldAllBe(x => x.StartsWith('-'));
    }

    [Theory]
    [InlineData("kind: Secret\nmetadata: {name: s}\ndata: {KEY: aHVudGVyMg==}\nstringData: {OTHER: hunter2}")]
    [InlineData("kind: Secret\nmetadata: {name: s}\ndata: [hunter2]\nstringData: hunter2")]
    [InlineData("kind: List\nmetadata: {name: s}\nitems: [{kind: Secret, data: {KEY: hunter2}, stringData: {KEY: aHVudGVyMg==}}]")]
    public void never_shows_the_data_of_a_Secret(string manifest)
    {
        var text = ManifestTexts.Of(manifest, "dev").ShouldHaveSingleItem().Yaml;

        text.ShouldNotContain("hunter2");
        text.ShouldNotContain("aHVudGVyMg");
        text.ShouldContain("(not shown)");
    }

    [Fact]
    public void says_in_one_line_when_the_image_alone_is_another()
    {
        var before = $"kind: Pod\nmetadata: {{name: p, labels: {{version: {Running.Short}}}}}\nspec: {{image: \"x@{Running}\"}}";

        var change = Changes(before, before.Replace($"{Running}", "(the new image)").Replace(Running.Short, "(the new image)")).ShouldHaveSingleItem();

        (change.Kind, change.Difference.Count).ShouldBe((ObjectChangeKind.AnotherImage, 0));
    }

    [Fact]
    public void shows_the_image_where_more_than_the_image_is_another()
    {
        var before = $"kind: Pod\nmetadata: {{name: p}}\nspec: {{image: \"x@{Running}\", replicas: 1}}";

        var change = Changes(before, before.Replace($"{Running}", "(the new image)").Replace("replicas: 1", "replicas: 2")).ShouldHaveSingleItem();

        change.Difference.ShouldContain($"-  image: x@{Running}");
        change.Difference.ShouldContain("+  image: x@(the new image)");
    }

    [Fact]
    public void shows_no_difference_for_the_release_that_runs()
    {
        var objects = ManifestTexts.Of($"kind: Pod\nmetadata: {{name: p}}\nspec: {{image: \"x@{Running}\"}}", "dev");

        new Baseline("x", Running, objects).Changes(NewImage.PutFor(Running, objects), Running).ShouldBeEmpty();
        new Baseline("x", Running, objects).Changes(NewImage.PutFor(Running, objects), null).ShouldHaveSingleItem().Kind.ShouldBe(ObjectChangeKind.AnotherImage);
    }

    [Fact]
    public void cuts_a_long_difference_and_says_so()
    {
        var (before, after) = (Lines("a", 900), Lines("b", 900));

        var change = Changes(before, after).ShouldHaveSingleItem();

        change.Difference.Count.ShouldBe(201);
        change.Difference[^1].ShouldStartWith("and ");
    }

    [Fact]
    public void compares_nothing_that_would_take_for_ever()
    {
        var change = Changes(Lines("a", 4000), Lines("b", 10)).ShouldHaveSingleItem();

        change.Difference.ShouldHaveSingleItem().ShouldStartWith("too large to compare: 4004 lines before");
    }

    [Theory]
    [InlineData("text: yes", "text: true")]
    [InlineData("text: 'yes'", "text: \"yes\"")]
    [InlineData("text: \"8080\"", "text: \"8080\"")]
    [InlineData("text: 8080", "text: 8080")]
    [InlineData("text: \"a: b\"", "text: 'a: b'")]
    [InlineData("text: \"two\\nlines\"", "text: |-\n  two\n  lines")]
    [InlineData("text:", "text: null")]
    [InlineData("text: \"\"", "text: \"\"")]
    [InlineData("b: 1\na: 2", "a: 2\nb: 1")]
    public void writes_each_value_in_one_form(string yaml, string written) =>
        ManifestTexts.Of($"{yaml}", "dev").ShouldHaveSingleItem().Yaml.ShouldBe(written);

    [Fact]
    public void says_what_it_compares_with()
    {
        var proposal = new RenderedTarget("dev", "goerli", ManifestTexts.Of(Service, "dev"));

        TargetChange.Of(proposal, null, Baseline.Nothing).InWords.ShouldBe("nothing runs yet; it would get 1 object");
        TargetChange.Of(proposal, null, new Baseline("against release x", Running, proposal.Objects)).InWords.ShouldBe("against release x: no difference");
        TargetChange.Of(proposal, null, new Baseline("against release x", Running, [])).InWords.ShouldBe("against release x: 1 added");
    }

    private static string Lines(string text, int count) =>
        $"kind: List\nmetadata: {{name: l}}\nitems:\n{string.Concat(Enumerable.Range(0, count).Select(x => $"- {text}{x}\n"))}";

    private static IReadOnlyList<ObjectChange> Changes(string before, string after) =>
        new Baseline("x", Running, ManifestTexts.Of(before, "dev")).Changes(ManifestTexts.Of(after, "dev"), null);
}
