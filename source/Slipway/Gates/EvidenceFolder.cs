using System.Text.Json;
using Serilog;
using Slipway.Files;
using Slipway.Images;

namespace Slipway.Gates;

/// <summary>The evidence of gates as files, a file a gate, so that it can travel to the job that seals.</summary>
/// <remarks>Whoever can write here can claim that a gate was passed, as whoever can change the build can; between jobs, only artifacts of the same run come here.</remarks>
/// <param name="path">The folder.</param>
public sealed class EvidenceFolder(string path)
{
    /// <summary>Keeps the evidence of a gate; there as a whole or not at all.</summary>
    public void Keep(Evidence evidence) => AtomicFile.Write(FileOf(evidence.Gate), JsonSerializer.SerializeToUtf8Bytes(evidence, SlipwayJson.Default.Evidence));

    /// <summary>Forgets all of it.</summary>
    public void Clear()
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>The evidence that a gate was passed with exactly these inputs; none when there is no file.</summary>
    /// <exception cref="UserError">The file is damaged, tells of a failure, or of other inputs.</exception>
    public Evidence? Find(string gate, Digest inputs)
    {
        var file = FileOf(gate);
        if (!File.Exists(file))
        {
            return null;
        }

        var evidence = Read(file);
        if (!Proves(evidence, gate, inputs))
        {
            throw new UserError(
                $"{file} is no evidence that {gate} was passed with exactly these sources: it says {evidence.Verdict} of {evidence.Gate} with {evidence.Inputs.Short}, and these are {inputs.Short}",
                $"pass the gate with the commit that is checked out here: ./build.sh {gate}");
        }

        Log.Information("{Gate:l}: passed before, {Summary:l}", gate, evidence.Summary);
        return evidence;
    }

    /// <summary>The same for a gate that need not be passed: none when the file tells of something else, as one of an earlier commit does.</summary>
    /// <exception cref="UserError">The file is damaged.</exception>
    public Evidence? FindOptional(string gate, Digest inputs) =>
        File.Exists(FileOf(gate)) && Read(FileOf(gate)) is var evidence && Proves(evidence, gate, inputs) ? evidence : null;

    private static bool Proves(Evidence evidence, string gate, Digest inputs) =>
        evidence.Gate == gate && evidence.Verdict == Verdict.Passed && evidence.Inputs == inputs;

    private static Evidence Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), SlipwayJson.Default.Evidence) is { Counts: not null, Tools: not null, Gate: not null } evidence
                ? evidence
                : throw new JsonException("something is missing");
        }
        catch (Exception exception) when (exception is JsonException or UserError or NotSupportedException)
        {
            throw new UserError($"{file} is damaged: {exception.Message}", "remove it and pass the gate again", exception);
        }
    }

    private string FileOf(string gate) => Path.Combine(path, $"{gate}.json");
}
