using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>A text that waits to be shown: a little of it in memory, the rest in a file that nobody sees.</summary>
internal sealed class HeldText
{
    private const int MostInMemory = 1 << 16;

    private readonly StringBuilder memory = new();
    private StreamWriter? file;

    public void Append(string text)
    {
        memory.Append(text);
        if (memory.Length > MostInMemory)
        {
            file ??= new StreamWriter(UnnamedFile.Open());
            foreach (var chunk in memory.GetChunks())
            {
                file.Write(chunk.Span);
            }

            memory.Clear();
        }
    }

    /// <summary>Shows everything, in pieces, and holds nothing any more.</summary>
    public void MoveTo(Action<string> show)
    {
        if (file is not null)
        {
            file.Flush();
            file.BaseStream.Position = 0;
            using var reader = new StreamReader(file.BaseStream);
            var buffer = new char[MostInMemory];
            while (reader.Read(buffer) is > 0 and var count)
            {
                show(new string(buffer, 0, count));
            }

            file = null;
        }

        show(memory.ToString());
        memory.Clear();
    }
}
