using Nuke.Common.IO;

namespace Nuke.Common.Parameters;

/// <summary>The names of parameter files, from the root directory on.</summary>
internal static class ProfileFile
{
    private const string Folder = ".nuke";
    private const string Start = "parameters.";
    private const string End = ".json";

    /// <summary>The file that always counts, where there is one.</summary>
    public static IEnumerable<string> Default(AbsolutePath root)
    {
        const string name = $"{Folder}/parameters{End}";
        return File.Exists(root / name) ? [name] : [];
    }

    /// <exception cref="UsageError">The profile has no file.</exception>
    public static string Of(AbsolutePath root, string profile)
    {
        var name = $"{Folder}/{Start}{profile}{End}";
        if (File.Exists(root / name))
        {
            return name;
        }

        var profiles = ProfilesIn(root);
        throw new UsageError(
            $"--profile: there is no profile {profile}: {name} does not exist",
            profiles is [] ? "add the file" : $"{Nearest.Hint(profile, profiles)}there are {string.Join(", ", profiles)}");
    }

    /// <summary>The profiles that have files.</summary>
    public static IReadOnlyList<string> ProfilesIn(AbsolutePath root) => !Directory.Exists(root / Folder)
        ? []
        :
        [
            .. Directory.EnumerateFiles(root / Folder, $"{Start}*{End}")
                .Select(file => Path.GetFileName(file)!)
                .Where(file => file.Length > Start.Length + End.Length)
                .Select(file => file[Start.Length..^End.Length])
                .Order(StringComparer.Ordinal),
        ];
}
