using System.Text.Json;
using Slipway.Files;
using Slipway.Images;

namespace Slipway.Caching;

/// <summary>What a checkout knows about a work and its files.</summary>
/// <param name="Core">The core of the inputs that its files were made from.</param>
/// <param name="Passed">The key of the inputs with which it went well the last time.</param>
/// <param name="Files">What was in its files when they were looked at last.</param>
internal sealed record WorkNote(Digest? Core, Digest? Passed, Dictionary<string, FileStamp> Files)
{
    public static WorkNote Read(string path)
    {
        try
        {
            return File.Exists(path) && JsonSerializer.Deserialize(File.ReadAllBytes(path), SlipwayJson.Default.WorkNote) is { Files: not null } note ? note : None;
        }
        catch (JsonException)
        {
            // A damaged note is none: the files are read again.
            return None;
        }
    }

    private static WorkNote None => new(null, null, []);

    public void Write(string path) => AtomicFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, SlipwayJson.Default.WorkNote));

    public bool IsSameAs(WorkNote other) => Core == other.Core && Passed == other.Passed && Files.SequenceEqual(other.Files);
}
