using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>A process ended with an exit code that is an error.</summary>
[StackTraceHidden]
public class ProcessException : Exception
{
    private const int Lines = 20;

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
        var isError = process.Output.Any(output => output.Type == OutputType.Err);
        var lines = process.Output
            .Where(output => !isError || output.Type == OutputType.Err)
            .Select(output => output.Text)
            .TakeLast(Lines)
            .ToList();
        var text = new StringBuilder($"Process '{Path.GetFileName(process.FileName)}' exited with code {process.ExitCode}.")
            .Append($"{Environment.NewLine}   > {CommandLine.Quote(process.FileName)} {process.Arguments}".TrimEnd(' '))
            .Append(Environment.NewLine).Append("   @ ").Append(process.WorkingDirectory);
        if (lines.Count > 0)
        {
            text.Append(Environment.NewLine).Append(isError ? "Error output:" : "Last output:");
        }

        return lines.Aggregate(text, (all, line) => all.Append(Environment.NewLine).Append("   | ").Append(line)).ToString();
    }
}
