using System.Text;
using Nuke.Common.IO;

namespace Nuke.Common.CI.Generation;

/// <summary>A file as it was before its configuration was generated; without content it was not there.</summary>
internal sealed record ConfigurationFile(AbsolutePath Path, byte[]? Content)
{
    private string Text => TextOf(Content ?? []);

    public static ConfigurationFile Read(AbsolutePath path) => new(path, File.Exists(path) ? File.ReadAllBytes(path) : null);

    /// <summary>Whole or not at all.</summary>
    public static void Write(AbsolutePath path, byte[] content)
    {
        Directory.CreateDirectory(path.Parent);
        var beside = $"{path}.{Environment.ProcessId}";
        File.WriteAllBytes(beside, content);
        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Line breaks do not count: git may have changed them.</summary>
    public bool IsSameAs(byte[] other) => Content is not null && Text == TextOf(other);

    /// <summary>What has become of the file since; null when nothing has.</summary>
    public ConfigurationChange? Change(AbsolutePath root)
    {
        var now = Read(Path).Content ?? [];
        return IsSameAs(now) ? null : new ConfigurationChange(root.GetUnixRelativePathTo(Path), Text, TextOf(now));
    }

    /// <summary>Makes the file what it was.</summary>
    public void Restore()
    {
        if (Content is null)
        {
            File.Delete(Path);
        }
        else if (!File.ReadAllBytes(Path).AsSpan().SequenceEqual(Content))
        {
            Write(Path, Content);
        }
    }

    private static string TextOf(byte[] content) => Encoding.UTF8.GetString(content).Replace("\r\n", "\n", StringComparison.Ordinal);
}
