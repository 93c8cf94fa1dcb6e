using System.Text.Json;
using Slipway.Files;

namespace Slipway.Charts;

/// <summary>What a cached program was when it was checked: looked at on each use, and hashed again only when size or time differ.</summary>
internal sealed record HelmSeal(string Digest, long Length, DateTime Modified)
{
    public static async Task<HelmSeal> Of(string program, CancellationToken cancellation)
    {
        await using var content = File.OpenRead(program);
        var digest = await Slipway.Images.Digest.Of(content, cancellation);
        var file = new FileInfo(program);
        return new HelmSeal(digest.ToString(), file.Length, file.LastWriteTimeUtc);
    }

    /// <summary>Whether the program is there and is still what it was when it was sealed.</summary>
    public static async Task<bool> Holds(string program, CancellationToken cancellation)
    {
        if (!File.Exists(program) || !File.Exists(PathFor(program)) || Read(program) is not { } seal)
        {
            return false;
        }

        var file = new FileInfo(program);
        if (file.Length == seal.Length && file.LastWriteTimeUtc == seal.Modified)
        {
            return true;
        }

        var now = await Of(program, cancellation);
        if (now.Digest != seal.Digest)
        {
            return false;
        }

        now.Write(program);
        return true;
    }

    public void Write(string program) => AtomicFile.Write(PathFor(program), JsonSerializer.Serialize(this));

    private static HelmSeal? Read(string program)
    {
        try
        {
            return JsonSerializer.Deserialize<HelmSeal>(File.ReadAllText(PathFor(program)));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string PathFor(string program) => $"{program}.seal.json";
}
