using System.Collections;
using System.Text;
using Nuke.Common.Reporting;

namespace Nuke.Common.Tooling;

/// <summary>The lines of a process, which may be more than fit into memory: from some megabytes on they wait in a file that nobody sees.</summary>
internal sealed class OutputLines : IReadOnlyCollection<Output>
{
    private const int MostInMemory = 8_000_000;
    private const int PartInMemory = 500_000;

    /// <summary>A line is an object, too.</summary>
    private const int CharactersOfLine = 20;

    private readonly Lock gate = new();
    private readonly List<Output> first = [];
    private readonly List<(long Start, int Length)> parts = [];
    private List<Output> last = [];
    private FileStream? file;
    private int left = MostInMemory;

    public int Count { get; private set; }

    public void Add(Output line)
    {
        lock (gate)
        {
            Count++;
            (file is null ? first : last).Add(line);
            left -= line.Text.Length + CharactersOfLine;
            if (left <= 0)
            {
                MoveToFile();
                left = PartInMemory;
            }
        }
    }

    /// <summary>Those that are there when it begins.</summary>
    public IEnumerator<Output> GetEnumerator()
    {
        int count;
        (long, int)[] inFile;
        Output[] end;
        lock (gate)
        {
            (count, inFile, end) = (first.Count, [.. parts], [.. last]);
        }

        for (var index = 0; index < count; index++)
        {
            Output line;
            lock (gate)
            {
                line = first[index];
            }

            yield return line;
        }

        foreach (var line in inFile.SelectMany(part => Read(part.Item1, part.Item2)).Concat(end))
        {
            yield return line;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void MoveToFile()
    {
        if (file is null)
        {
            file = UnnamedFile.Open();
            return;
        }

        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var line in last)
        {
            writer.Write((byte)line.Type);
            writer.Write(line.Text);
        }

        var start = parts is [.., var before] ? before.Start + before.Length : 0;
        RandomAccess.Write(file.SafeFileHandle, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), start);
        parts.Add((start, (int)bytes.Length));
        last = [];
    }

    private List<Output> Read(long start, int length)
    {
        var bytes = new byte[length];
        for (var read = 0; read < length; read += RandomAccess.Read(file!.SafeFileHandle, bytes.AsSpan(read), start + read))
        {
        }

        var lines = new List<Output>();
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        while (reader.BaseStream.Position < length)
        {
            lines.Add(new Output { Type = (OutputType)reader.ReadByte(), Text = reader.ReadString() });
        }

        return lines;
    }
}
