using Nuke.Common.Execution;
using Nuke.Common.Reporting;

namespace Nuke.Common.Schema;

/// <summary><c>.nuke/build.schema.json</c>, by which editors know the parameters.</summary>
internal static class SchemaFile
{
    /// <summary>Writes the file when the build has changed; whole or not at all.</summary>
    public static void Update(BuildContext context, NukeBuild build)
    {
        var file = context.Root / ".nuke" / "build.schema.json";
        var text = BuildSchema.Of(build);
        try
        {
            if (!Directory.Exists(file.Parent) || (File.Exists(file) && IsSame(File.ReadAllText(file), text)))
            {
                return;
            }

            var beside = $"{file}.{Environment.ProcessId}";
            File.WriteAllText(beside, text);
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Problems.Add(new Problem(IsError: false, null, $"{file} could not be written: {exception.Message}"));
        }
    }

    /// <summary>Line breaks do not count: git may have changed them.</summary>
    private static bool IsSame(string stored, string text) => stored == text || stored.Replace("\r\n", "\n", StringComparison.Ordinal) == text;
}
