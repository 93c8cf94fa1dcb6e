using System.Globalization;
using System.Text;
using Nuke.Common.IO;

namespace Nuke.Common.Reporting;

/// <summary>
/// The output of a local build as a file, <c>.nuke/temp/build.log</c>; those of the builds before have their times in their names.
/// </summary>
internal sealed class BuildLog(AbsolutePath root) : IDisposable
{
    private const int KeptLogs = 5;
    private const int MostCharacters = 10_000_000;

    private readonly string folder = root / ".nuke" / "temp";
    private StreamWriter? writer;
    private int left = MostCharacters;

    /// <summary>Writes without colours. A log that cannot be written, or would become too long, is no reason to fail a build.</summary>
    public void Write(string text)
    {
        if (left <= 0)
        {
            return;
        }

        try
        {
            writer ??= Open();
            left -= text.Length;
            writer.Write(left > 0 ? WithoutEscapes(text) : $"[the rest is left out]{Environment.NewLine}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            left = 0;
        }
    }

    /// <summary>Leaves nothing in memory that a crash would take along.</summary>
    public void Flush() => UnlessFull(() => writer?.Flush());

    public void Dispose() => UnlessFull(() => writer?.Dispose());

    /// <summary>On a full disk the file ends where it ends.</summary>
    private void UnlessFull(Action action)
    {
        try
        {
            action();
        }
        catch (IOException)
        {
            left = 0;
        }
    }

    private StreamWriter Open()
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "build.log");
        if (File.Exists(file))
        {
            var time = File.GetLastWriteTime(file).ToString("yyyy-MM-dd_HH-mm-ss", CultureInfo.InvariantCulture);
            File.Move(file, Path.Combine(folder, $"build.{time}.log"), overwrite: true);
            foreach (var old in Directory.GetFiles(folder, "build.*.log").OrderDescending(StringComparer.Ordinal).Skip(KeptLogs))
            {
                File.Delete(old);
            }
        }

        // Another build of this checkout may move the file away at any time.
        return new StreamWriter(new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete));
    }

    private static string WithoutEscapes(string text)
    {
        if (!text.Contains('\e', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\e')
            {
                plain.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '[')
            {
                i += 2;
                while (i < text.Length && !char.IsBetween(text[i], '@', '~'))
                {
                    i++;
                }
            }
        }

        return plain.ToString();
    }
}
