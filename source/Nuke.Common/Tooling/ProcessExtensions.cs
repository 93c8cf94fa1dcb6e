using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nuke.Common.Tooling;

/// <summary>What to do with a process and its output.</summary>
public static class ProcessExtensions
{
    /// <summary>Waits for the end; a process that takes too long is killed, and an error.</summary>
    public static IProcess AssertWaitForExit(this IProcess process)
    {
        var limit = process is ChildProcess { TimeLimit: { } time } ? $" of {time.TotalSeconds:0.###} s" : "";
        Assert.True(
            process.WaitForExit(),
            $"Process '{Path.GetFileName(process.FileName)}' exceeded its time limit{limit} and was killed." +
            $"{Environment.NewLine}   > {CommandLine.Quote(process.FileName)} {process.Arguments}");
        return process;
    }

    /// <summary>Waits for the end; an exit code other than 0 is an error.</summary>
    /// <exception cref="ProcessException">The exit code is not 0.</exception>
    public static IProcess AssertZeroExitCode(this IProcess process)
    {
        process.AssertWaitForExit();
        return process.ExitCode == 0 ? process : throw new ProcessException(process);
    }

    /// <summary>The output, which must have no line on standard error.</summary>
    public static IReadOnlyCollection<Output> EnsureOnlyStd(this IReadOnlyCollection<Output> output)
    {
        var errors = output.Where(line => line.Type == OutputType.Err).Select(line => line.Text).ToList();
        Assert.Empty(errors, $"Nothing was expected on standard error:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
        return output;
    }

    /// <summary>The lines of standard output as one text.</summary>
    public static string StdToText(this IEnumerable<Output> output) =>
        string.Join(Environment.NewLine, output.Where(line => line.Type == OutputType.Std).Select(line => line.Text));

    /// <summary>Standard output read as JSON.</summary>
    public static T StdToJson<T>(this IEnumerable<Output> output) => JsonConvert.DeserializeObject<T>(output.StdToText())!;

    /// <summary>Standard output read as a JSON object.</summary>
    public static JObject StdToJson(this IEnumerable<Output> output) => JObject.Parse(output.StdToText());
}
