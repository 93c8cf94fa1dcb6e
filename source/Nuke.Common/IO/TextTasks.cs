using System.Text;

namespace Nuke.Common.IO;

/// <summary>Encodings of text.</summary>
public static class TextTasks
{
    /// <summary>UTF-8 without a mark at the beginning; what is no UTF-8 is an error.</summary>
    public static UTF8Encoding UTF8NoBom { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
