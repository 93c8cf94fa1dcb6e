using System.Globalization;
using System.Text;

namespace Nuke.Common.CI.TeamCity;

/// <summary>Service messages: lines that the agent acts on.</summary>
public partial class TeamCity
{
    /// <summary>What the server says of the build.</summary>
    private const string StatusOfServer = "{build.status.text}";

    /// <summary>From now on the agent acts on messages again.</summary>
    public void EnableServiceMessages() => Write("enableServiceMessages");

    /// <summary>From now on the agent takes messages for text.</summary>
    public void DisableServiceMessages() => Write("disableServiceMessages");

    /// <summary>Gives the server what a tool has found.</summary>
    public void ImportData(
        TeamCityImportType type,
        string path,
        TeamCityImportTool? tool = null,
        bool? verbose = null,
        bool? parseOutOfDate = null,
        TeamCityNoDataPublishedAction? action = null) => Write("importData", _ => Pairs(
            ("type", type),
            ("path", path),
            ("tool", tool),
            ("verbose", verbose),
            ("parseOutOfDate", parseOutOfDate),
            ("whenNoDataPublished", action)));

    /// <summary>Fails the build for a reason.</summary>
    public void AddBuildProblem(string description) => Write("buildProblem", _ => Pairs(("description", description)));

    /// <summary>Adds a number to the charts of the build configuration.</summary>
    public void AddStatisticValue(string key, string value) => Write("buildStatisticValue", _ => Pairs(("key", key), ("value", value)));

    /// <summary>Keeps files of the build for people.</summary>
    public void PublishArtifacts(string path) => Write("publishArtifacts", path);

    /// <summary>Gives the build another number.</summary>
    public void SetBuildNumber(string number) => Write("buildNumber", number);

    /// <summary>Says what people see of the build.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prepend">Whether it stands before what the server says.</param>
    /// <param name="append">Whether it stands behind what the server says.</param>
    public void SetBuildStatus(string text, bool prepend = false, bool append = false) => Write("buildStatus", _ => Pairs(
        ("text", $"{(append ? $"{StatusOfServer} " : "")}{text}{(prepend ? $" {StatusOfServer}" : "")}")));

    /// <summary>Sets a parameter for the steps and builds that follow.</summary>
    public void SetConfigurationParameter(string name, string value) => Write("setParameter", _ => Pairs(("name", name), ("value", value)));

    /// <summary>Sets an environment variable for the steps that follow.</summary>
    public void SetEnvironmentVariable(string name, string value) => SetConfigurationParameter($"env.{name}", value);

    /// <summary>Sets a system property for the steps that follow.</summary>
    public void SetSystemProperty(string name, string value) => SetConfigurationParameter($"system.{name}", value);

    /// <summary>Says what the build does.</summary>
    public void SetProgress(string text) => Write("progressMessage", text);

    /// <summary>Says what the build does until <see cref="FinishProgress"/>.</summary>
    public void StartProgress(string text) => Write("progressStart", text);

    /// <summary>Ends what <see cref="StartProgress"/> began, with the same text.</summary>
    public void FinishProgress(string text) => Write("progressFinish", text);

    /// <summary>Begins a part of the log that can be folded.</summary>
    public void OpenBlock(string name, string? description = null) => Write("blockOpened", _ => Pairs(("name", name), ("description", description)));

    /// <summary>Ends the part.</summary>
    public void CloseBlock(string name) => Write("blockClosed", _ => Pairs(("name", name)));

    /// <summary>Begins the messages of a compiler.</summary>
    public void StartCompilation(string compiler) => Write("compilationStarted", _ => Pairs(("compiler", compiler)));

    /// <summary>Ends the messages of a compiler.</summary>
    public void FinishCompilation(string compiler) => Write("compilationFinished", _ => Pairs(("compiler", compiler)));

    /// <summary>Adds a line to the log.</summary>
    public void WriteMessage(string text) => WriteMessage(text, TeamCityStatus.NORMAL);

    /// <summary>Adds a warning to the log.</summary>
    public void WriteWarning(string text) => WriteMessage(text, TeamCityStatus.WARNING);

    /// <summary>Adds a failure to the log.</summary>
    public void WriteFailure(string text) => WriteMessage(text, TeamCityStatus.FAILURE);

    /// <summary>Adds an error to the log, which may fail the build.</summary>
    public void WriteError(string text, string? errorDetails = null) => WriteMessage(text, TeamCityStatus.ERROR, errorDetails);

    /// <summary>Writes a message without values: <c>##teamcity[command]</c>.</summary>
    public void Write(string command) => Write([command]);

    /// <summary>Writes a message with values: <c>##teamcity[command 'value']</c>, with everything escaped.</summary>
    public void Write(string command, params string[] values) => Write([command, .. values.Select(value => $"'{Escape(value)}'")]);

    /// <summary>Writes a message with named values: <c>##teamcity[command name='value']</c>, with everything escaped; null is left out.</summary>
    public void Write(string command, Func<Dictionary<string, object>, Dictionary<string, object>> dictionaryConfigurator) =>
        Write([command, .. dictionaryConfigurator([]).Select(pair => $"{pair.Key}='{Escape(Text(pair.Value))}'")]);

    /// <summary>Writes a message of words as they are.</summary>
    public void Write(IEnumerable<string> tokens) => Console.WriteLine($"##teamcity[{string.Join(' ', tokens)}]");

    private static Dictionary<string, object> Pairs(params (string Key, object? Value)[] pairs) =>
        pairs.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);

    private static string Text(object value) =>
        value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '\n' => "|n",
                '\r' => "|r",
                '|' or '\'' or '[' or ']' => $"|{character}",
                > '~' => $"|0x{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    private void WriteMessage(string text, TeamCityStatus status, string? errorDetails = null) =>
        Write("message", _ => Pairs(("text", text), ("errorDetails", errorDetails), ("status", status)));
}
