using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>Brings what targets write to the process's own console into their output.</summary>
internal sealed class RoutedWriter(BuildConsole console) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => console.Write(value.ToString());

    public override void Write(string? value) => console.Write(value ?? "");

    public override void Write(char[] buffer, int index, int count) => console.Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => console.Write(new string(buffer));

    public override void WriteLine() => console.WriteLine();

    public override void WriteLine(string? value) => console.WriteLine(value ?? "");
}
