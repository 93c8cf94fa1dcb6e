using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>Reads lines as soon as they are complete, also those that end in a carriage return alone, as progress displays write them.</summary>
internal sealed class LineReader(TextReader reader)
{
    private readonly char[] buffer = new char[8192];
    private readonly StringBuilder begun = new();
    private int start;
    private int end;
    private bool isReturnLast;

    /// <returns>The next line without its end; null at the end.</returns>
    public string? Next()
    {
        while (true)
        {
            SkipSecondHalfOfEnd();
            var rest = buffer.AsSpan(start, end - start);
            var length = rest.IndexOfAny('\n', '\r');
            if (length >= 0)
            {
                isReturnLast = rest[length] == '\r';
                start += length + 1;
                return Finish(rest[..length]);
            }

            begun.Append(rest);
            start = 0;
            end = reader.Read(buffer, 0, buffer.Length);
            if (end <= 0)
            {
                end = 0;
                return begun.Length > 0 ? Finish([]) : null;
            }
        }
    }

    /// <summary>Reads to the end, for nobody.</summary>
    public void Drain()
    {
        while (reader.Read(buffer, 0, buffer.Length) > 0)
        {
        }
    }

    private void SkipSecondHalfOfEnd()
    {
        if (isReturnLast && start < end)
        {
            start += buffer[start] == '\n' ? 1 : 0;
            isReturnLast = false;
        }
    }

    private string Finish(ReadOnlySpan<char> last)
    {
        if (begun.Length == 0)
        {
            return new string(last);
        }

        var line = begun.Append(last).ToString();
        begun.Clear();
        return line;
    }
}
