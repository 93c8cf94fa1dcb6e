using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>A process ended with an exit code that is an error.</summary>
[StackTraceHidden]
public class ProcessException : Exception
{
    private const int Lines = 20;

    /// <summary>So few lines of errors may be remarks only, as npm and MSBuild write them: the end of the rest is told too.</summary>
    private const int FewLines = 5;

    public ProcessException(IProcess process)
        : base(Describe(process)) => ExitCode = process.ExitCode;

#pragma warning disable SYSLIB0051 // NUKE's exception has it; nothing here calls it.
    protected ProcessException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
#pragma warning restore SYSLIB0051

    /// <summary>The exit code.</summary>
    public int ExitCode { get; }

    private static string Describe(IProcess process)
    {
        var output = process.Output;
        var errors = Last(OutputType.Err, Lines);
        var rest = Last(OutputType.Std, errors.Count == 0 ? Lines : errors.Count < FewLines ? Lines / 2 : 0);
        var text = new StringBuilder($"Process '{Path.GetFileName(process.FileName)}' exited with code {process.ExitCode}.")
            .Append($"{Environment.NewLine}   > {CommandLine.Quote(process.FileName)} {process.Arguments}".TrimEnd(' '))
            .Append(Environment.NewLine).Append("   @ ").Append(process.WorkingDirectory);
        Append("Error output:", errors);
        Append("Last output:", rest);
        return text.ToString();

        IReadOnlyList<string> Last(OutputType type, int count) =>
            [.. output.Where(line => line.Type == type).Select(line => line.Text).TakeLast(count)];

        void Append(string title, IReadOnlyList<string> lines)
        {
            if (lines.Count > 0)
            {
                text.AppendLine().Append(title);
                text = lines.Aggregate(text, (all, line) => all.AppendLine().Append("   | ").Append(line));
            }
        }
    }
}
