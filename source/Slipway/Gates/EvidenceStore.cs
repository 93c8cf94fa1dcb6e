using System.Text.Json;
using Slipway.Files;
using Slipway.Images;

namespace Slipway.Gates;

/// <summary>The evidence that this checkout has gathered, by check and inputs.</summary>
public sealed class EvidenceStore(string folder)
{
    /// <summary>The evidence that a check passed on these inputs.</summary>
    public Evidence? Find(string check, Digest inputs)
    {
        var path = PathOf(check, inputs);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var kept = JsonSerializer.Deserialize(File.ReadAllBytes(path), SlipwayJson.Default.KeptEvidence);
            return kept is { Evidence.Verdict: Verdict.Passed } && kept.Evidence.Inputs == inputs
                ? kept.Evidence with { Duration = kept.Duration, IsReused = true }
                : null;
        }
        catch (JsonException)
        {
            // Damaged evidence is none: the check runs again and replaces it.
            return null;
        }
    }

    /// <summary>Keeps evidence for the next time.</summary>
    public void Keep(Evidence evidence) => AtomicFile.Write(
        PathOf(evidence.Gate, evidence.Inputs),
        JsonSerializer.SerializeToUtf8Bytes(new KeptEvidence(evidence, evidence.Duration), SlipwayJson.Default.KeptEvidence));

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string PathOf(string check, Digest inputs) => Path.Combine(folder, check.Replace(' ', '-'), $"{inputs.Hex}.json");

    internal sealed record KeptEvidence(Evidence Evidence, TimeSpan Duration);
}
