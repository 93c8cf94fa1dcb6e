using System.Globalization;

namespace Nuke.Common.Tooling;

/// <summary>A process of the system as <c>/proc</c> knows it.</summary>
/// <param name="Id">Its id, which another may have after its end.</param>
/// <param name="Parent">Its parent's id, which changes when the parent ends.</param>
/// <param name="Start">When it began, in the system's ticks.</param>
internal sealed record RunningProcess(int Id, int Parent, string Start)
{
    private static readonly int[] OutputStreams = [1, 2];

    private const int StateField = 0;
    private const int ParentField = 1;
    private const int StartField = 19;

    /// <summary>Whether the system tells.</summary>
    public static bool AreKnown { get; } = File.Exists("/proc/self/stat");

    /// <summary>All that run; those that have ended and only wait to be asked for their exit code do not.</summary>
    public static IReadOnlyList<RunningProcess> All() => AreKnown
        ?
        [
            .. from directory in Directory.EnumerateDirectories("/proc")
               where int.TryParse(Path.GetFileName(directory), NumberStyles.None, CultureInfo.InvariantCulture, out _)
               let process = Read(directory)
               where process is not null
               select process,
        ]
        : [];

    /// <summary>What a link of <c>/proc</c> names; null when its process has ended, or belongs to another user.</summary>
    public static string? LinkOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Its parent does not matter.</summary>
    public bool Equals(RunningProcess? other) => other is not null && Id == other.Id && Start == other.Start;

    public override int GetHashCode() => HashCode.Combine(Id, Start);

    /// <summary>Whether its output leads into one of the pipes.</summary>
    public bool Writes(IReadOnlySet<string> pipes) =>
        pipes.Count > 0 && OutputStreams.Any(stream => LinkOf($"/proc/{Id}/fd/{stream}") is { } target && pipes.Contains(target));

    private static RunningProcess? Read(string directory)
    {
        try
        {
            var text = File.ReadAllText($"{directory}/stat");

            // The name in parentheses may hold spaces and parentheses itself.
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            var id = int.Parse(Path.GetFileName(directory), CultureInfo.InvariantCulture);
            return fields[StateField] is "Z" or "X" ? null : new(id, int.Parse(fields[ParentField], CultureInfo.InvariantCulture), fields[StartField]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
