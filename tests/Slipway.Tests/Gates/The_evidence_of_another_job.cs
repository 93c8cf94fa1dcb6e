using System.Text.Json;
using Slipway.Gates;
using Slipway.Images;

namespace Slipway.Tests.Gates;

public sealed class The_evidence_of_another_job : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private EvidenceFolder Evidence => new(folder / "evidence");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void is_the_same_to_the_last_byte()
    {
        var evidence = A.Evidence("Lint") with
        {
            Counts = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["files"] = 300, ["warnings"] = 0 },
            Tools = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["Node.js"] = "22", ["prettier"] = "3" },
            Duration = TimeSpan.FromMinutes(1),
        };

        Evidence.Keep(evidence);

        TextOf(Evidence.Find("Lint", A.Sources).ShouldNotBeNull()).ShouldBe(TextOf(evidence));
    }

    [Fact]
    public void is_none_when_the_gate_was_not_passed() => Evidence.Find("Lint", A.Sources).ShouldBeNull();

    [Fact]
    public void of_other_sources_is_refused()
    {
        Evidence.Keep(A.Evidence("Lint", Digest.Of("other sources")));

        Should.Throw<UserError>(() => Evidence.Find("Lint", A.Sources)).NextStep.ShouldContain("./build.sh Lint");
    }

    [Fact]
    public void of_other_sources_is_none_for_a_gate_that_need_not_be_passed()
    {
        Evidence.Keep(A.Evidence("TerraformValidate", Digest.Of("an earlier commit")));
        Evidence.Keep(A.Evidence("Lint"));

        Evidence.FindOptional("TerraformValidate", A.Sources).ShouldBeNull();
        Evidence.FindOptional("Test", A.Sources).ShouldBeNull();
        Evidence.FindOptional("Lint", A.Sources).ShouldNotBeNull();
    }

    [Fact]
    public void that_tells_of_a_failure_is_refused()
    {
        Evidence.Keep(A.Evidence("Lint") with { Verdict = Verdict.Failed });

        Should.Throw<UserError>(() => Evidence.Find("Lint", A.Sources)).Message.ShouldContain("Failed");
    }

    [Fact]
    public void of_another_gate_under_its_name_is_refused()
    {
        Evidence.Keep(A.Evidence("Lint"));
        File.Move(folder / "evidence/Lint.json", folder / "evidence/Test.json");

        Should.Throw<UserError>(() => Evidence.Find("Test", A.Sources)).Message.ShouldContain("of Lint");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"gate":"Lint","verdict":"Passed","inputs":"nonsense","counts":{},"tools":{}}""")]
    [InlineData("""{"gate":"Lint","verdict":"Splendid","inputs":"sha256:00","counts":{},"tools":{}}""")]
    public void that_is_damaged_is_refused(string text)
    {
        folder.Write("evidence/Lint.json", text);

        Should.Throw<UserError>(() => Evidence.Find("Lint", A.Sources)).Message.ShouldContain("Lint.json is");
    }

    [Fact]
    public void is_forgotten_with_what_was_built()
    {
        Evidence.Keep(A.Evidence("Lint"));

        Evidence.Clear();

        Evidence.Find("Lint", A.Sources).ShouldBeNull();
    }

    private static string TextOf(Evidence evidence) => JsonSerializer.Serialize(evidence, SlipwayJson.Default.Evidence);
}
