using Nuke.Common.Utilities;

namespace Nuke.Common.CI.Generation;

/// <summary>Blocks of YAML.</summary>
internal static class YamlWriting
{
    /// <summary>A title, and below it what the action writes.</summary>
    public static void WriteBlock(this CustomFileWriter writer, string title, Action write)
    {
        writer.WriteLine(title);
        using (writer.Indent())
        {
            write();
        }
    }

    /// <summary>A title, and below it the lines; nothing without lines.</summary>
    public static void WriteList(this CustomFileWriter writer, string title, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all is not [])
        {
            writer.WriteBlock(title, () => Array.ForEach(all, writer.WriteLine));
        }
    }
}
