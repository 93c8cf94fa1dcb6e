namespace Slipway.Testing;

/// <summary>A test that failed, or a project that did not run to its end.</summary>
/// <param name="File">The source file, relative to the root; the project's name where no source is known.</param>
/// <param name="Line">The line that failed; 0 where none is known.</param>
/// <param name="Test">The test's full name.</param>
/// <param name="Message">What it expected and what it got, possibly in several lines.</param>
public sealed record TestFailure(string File, int Line, string Test, string Message)
{
    /// <summary><c>file:line test message</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line} {Test} {Message}" : $"{File} {Test} {Message}";
}
