using System.Buffers;

namespace Nuke.Common.Reporting;

/// <summary>Reads the escape at the beginning of a text.</summary>
/// <param name="text">The text; it has one character at least.</param>
/// <param name="bytes">Gets what the escape stands for, in UTF-8.</param>
/// <param name="read">How many characters the escape has.</param>
/// <param name="written">How many bytes it stands for.</param>
/// <returns>Whether there is an escape, there is none, or the text ends within one.</returns>
internal delegate OperationStatus EscapeReader(ReadOnlySpan<char> text, Span<byte> bytes, out int read, out int written);
