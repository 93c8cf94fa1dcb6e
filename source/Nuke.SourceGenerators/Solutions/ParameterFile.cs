using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Nuke.SourceGenerators.Solutions;

/// <summary>The parameters that a build has in <c>.nuke/parameters.json</c>.</summary>
internal static class ParameterFile
{
    /// <summary>The text that the file gives for a parameter; null when it gives none.</summary>
    public static string? Find(string text, string parameter)
    {
        // No reader of JSON belongs to every compiler. The words of JSON are those of C#, and so are the comments that the engine allows.
        var tokens = SyntaxFactory.ParseTokens(text).ToList();
        var depth = 0;
        for (var index = 0; index + 2 < tokens.Count; index++)
        {
            depth += tokens[index].Kind() switch
            {
                SyntaxKind.OpenBraceToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseBraceToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            };
            if (depth == 1 && IsText(tokens[index]) && tokens[index].ValueText == parameter
                && tokens[index + 1].IsKind(SyntaxKind.ColonToken) && IsText(tokens[index + 2]))
            {
                return tokens[index + 2].ValueText;
            }
        }

        return null;
    }

    private static bool IsText(SyntaxToken token) => token.IsKind(SyntaxKind.StringLiteralToken);
}
