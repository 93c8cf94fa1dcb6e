using System.Text;
using Nuke.Common.CI.Generation;
using Nuke.Common.IO;

namespace Nuke.Common.Editors;

/// <summary>A file of an editor as it has to be; without text it has to go.</summary>
internal sealed record EditorFile(AbsolutePath Path, string? Text)
{
    /// <summary>What has to change; null when nothing has. Line breaks do not count: git may have changed them.</summary>
    public ConfigurationChange? Change(AbsolutePath root)
    {
        var stored = File.Exists(Path) ? Plain(File.ReadAllText(Path)) : null;
        var wanted = Text is null ? null : Plain(Text);
        return stored == wanted ? null : new ConfigurationChange(root.GetUnixRelativePathTo(Path), stored ?? "", wanted ?? "");
    }

    public void Write()
    {
        if (Text is null)
        {
            File.Delete(Path);
        }
        else
        {
            ConfigurationFile.Write(Path, Encoding.UTF8.GetBytes(Text));
        }
    }

    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
