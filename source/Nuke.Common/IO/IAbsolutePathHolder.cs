namespace Nuke.Common.IO;

/// <summary>Anything that has a place in the file system.</summary>
public interface IAbsolutePathHolder
{
    /// <summary>The place.</summary>
    AbsolutePath Path { get; }
}
