using Slipway.Gates;
using Slipway.Images;
using Slipway.Sources;

namespace Slipway.Tests.Gates;

public sealed class Files_that_passed : IDisposable
{
    private static readonly SourceTree Tree = new("", [new("a.md", Digest.Of("a")), new("b.md", Digest.Of("b"))]);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void are_not_judged_again()
    {
        Under("rules").Remember(Tree, new HashSet<string> { "b.md" });

        Under("rules").Remaining(Tree).Select(x => x.Path).ShouldBe(["b.md"]);
    }

    [Fact]
    public void are_judged_again_when_they_change()
    {
        Under("rules").Remember(Tree, new HashSet<string>());

        Under("rules").Remaining(Tree with { Files = [new("a.md", Digest.Of("changed"))] }).Count.ShouldBe(1);
    }

    [Fact]
    public void are_judged_again_under_other_rules()
    {
        Under("rules").Remember(Tree, new HashSet<string>());

        Under("other rules").Remaining(Tree).Count.ShouldBe(2);
    }

    [Fact]
    public void are_judged_again_when_the_note_is_damaged()
    {
        folder.Write("note.json", "{");

        Under("rules").Remaining(Tree).Count.ShouldBe(2);
    }

    private PassedFiles Under(string rules) => new(folder / "note.json", Digest.Of(rules));
}
