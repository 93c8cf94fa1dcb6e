namespace Nuke.Common.Reporting;

/// <summary>Reads what a person answers, after all of the question is shown.</summary>
internal sealed class RoutedReader(BuildConsole console) : TextReader
{
    /// <summary>Most builds ask nothing.</summary>
    private readonly Lazy<TextReader> input = new(() => new StreamReader(Console.OpenStandardInput()));

    public override int Peek() => Input.Peek();

    public override int Read() => Input.Read();

    public override int Read(char[] buffer, int index, int count) => Input.Read(buffer, index, count);

    public override string? ReadLine() => Input.ReadLine();

    public override string ReadToEnd() => Input.ReadToEnd();

    private TextReader Input
    {
        get
        {
            console.Flush();
            return input.Value;
        }
    }
}
