namespace Nuke.Common.Utilities;

/// <summary>Writes a file line by line, with the indentation that the blocks around a line have.</summary>
/// <param name="streamWriter">Where the lines go.</param>
/// <param name="indentationFactor">How many spaces a block is indented by.</param>
/// <param name="commentPrefix">What begins a comment, for example <c>#</c>.</param>
public class CustomFileWriter(StreamWriter streamWriter, int indentationFactor, string commentPrefix)
{
    private int depth;

    /// <summary>Writes a line; without text an empty one.</summary>
    public void WriteLine(string? text = null) =>
        streamWriter.WriteLine(string.IsNullOrEmpty(text) ? "" : new string(' ', depth * indentationFactor) + text);

    /// <summary>Writes a comment.</summary>
    public void WriteComment(string? text = null) => WriteLine($"{commentPrefix} {text}".TrimEnd());

    /// <summary>Lets the action write at this place.</summary>
    public void Write(Action<CustomFileWriter> writer) => writer(this);

    /// <summary>Indents what is written until the result is disposed.</summary>
    public IDisposable Indent()
    {
        depth++;
        return new Undo(() => depth--);
    }
}
