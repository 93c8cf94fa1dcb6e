using System.Text.RegularExpressions;
using Nuke.Common.Execution;

namespace Nuke.Common.CI.TravisCI;

/// <summary>A machine of Travis CI. Without it the texts are null and the numbers 0.</summary>
public partial class TravisCI : Host, IBuildServer
{
    private readonly ServerVariables variables;

    internal TravisCI(IReadOnlyDictionary<string, string> variables) => this.variables = new ServerVariables(variables);

    /// <summary>The host of this build; null when it is another.</summary>
    public static TravisCI? Instance => BuildContext.Current.Host as TravisCI;

    string? IBuildServer.Branch => Branch;

    string? IBuildServer.Commit => Commit;

    /// <inheritdoc/>
    protected internal override IDisposable WriteBlock(string text)
    {
        if (BuildContext.Current.DisabledOutputs.Contains(DefaultOutput.TargetCollapse))
        {
            return base.WriteBlock(text);
        }

        var name = OtherThanName().Replace(text, "_").ToLowerInvariant();
        Console.WriteLine($"travis_fold:start:{name}\r\e[0K{text}");
        return new Undo(() => Console.WriteLine($"travis_fold:end:{name}\r\e[0K"));
    }

    [GeneratedRegex("[^A-Za-z0-9_.-]+")]
    private static partial Regex OtherThanName();
}
