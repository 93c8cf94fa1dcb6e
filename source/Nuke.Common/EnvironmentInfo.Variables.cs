using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.RegularExpressions;
using Nuke.Common.Parameters;

namespace Nuke.Common;

public static partial class EnvironmentInfo
{
    private static readonly StringComparer VariableNames = IsWin ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The environment variables of the process.</summary>
    public static ReadOnlyDictionary<string, string> Variables
    {
        get
        {
            var variables = new Dictionary<string, string>(VariableNames);
            foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
            {
                variables[(string)variable.Key] = (string?)variable.Value ?? "";
            }

            return new ReadOnlyDictionary<string, string>(variables);
        }
    }

    /// <summary>The folders of the PATH.</summary>
    public static IReadOnlyCollection<string> Paths =>
        (GetVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the variable is set.</summary>
    public static bool HasVariable(string name, bool allowEmpty = true) =>
        GetVariable(name) is { } value && (allowEmpty || value.Length > 0);

    /// <summary>The text of the variable; null when it is not set.</summary>
    public static string? GetVariable(string name) => Environment.GetEnvironmentVariable(name);

    /// <summary>The value of the variable; the type's default when it is not set.</summary>
    /// <exception cref="FormatException">The text is no such value.</exception>
    public static T? GetVariable<T>(string name, char? separator = null) => GetVariable(name) is { } text
        ? (T)ValueConversion.Convert([text], typeof(T), separator?.ToString(), WorkingDirectory)
        : default;

    /// <summary>Sets the variable for this process and those that it starts.</summary>
    public static void SetVariable(string name, string value) => Environment.SetEnvironmentVariable(name, value);

    /// <summary>Sets the variable to the text of a value.</summary>
    public static void SetVariable<T>(string name, T value) =>
        SetVariable(name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");

    /// <summary>Removes the variable for this process and those that it starts.</summary>
    public static void RemoveVariable(string name) => Environment.SetEnvironmentVariable(name, null);

    /// <summary>Puts values in place of <c>%NAME%</c>, and on Unix of <c>$NAME</c>, <c>${NAME}</c> and a leading <c>~</c>.</summary>
    public static string ExpandVariables(string value)
    {
        var expanded = Environment.ExpandEnvironmentVariables(value);
        if (IsWin)
        {
            return expanded;
        }

        var home = expanded == "~" || expanded.StartsWith("~/", StringComparison.Ordinal)
            ? $"{SpecialFolder(SpecialFolders.UserProfile)}{expanded[1..]}"
            : expanded;
        return UnixVariable().Replace(home, match => GetVariable(match.Groups["name"].Value) ?? match.Value);
    }

    [GeneratedRegex(@"\$(?:\{(?<name>\w+)\}|(?<name>\w+))")]
    private static partial Regex UnixVariable();
}
