using Nuke.Common.Execution;
using Nuke.Common.Prompts;

namespace Nuke.Common.Utilities;

/// <summary>Asks the person at the terminal. Where there is none, the question fails with a message that says so.</summary>
public class ConsoleUtility
{
    /// <summary>Asks for a line of text.</summary>
    /// <returns>The answer without white space around it; the default when the answer is empty.</returns>
    public static string? PromptForInput(string question, string? defaultValue) =>
        new Prompt(Keyboard.OfProcess()).Input(question, defaultValue);

    /// <summary>Asks for one of several things, until the answer is one of them.</summary>
    public static T PromptForChoice<T>(string question, params (T Value, string Description)[] choices) =>
        new Prompt(Keyboard.OfProcess()).Choice(question, choices);

    /// <summary>Reads a line that is not shown, and that no output of the build will show.</summary>
    public static string ReadSecret()
    {
        var secret = new Prompt(Keyboard.OfProcess()).Secret();
        BuildContext.Current.Redaction.Add([secret], "the answer to a question");
        return secret;
    }
}
