namespace Nuke.Common.IO;

/// <summary>The files in the root directory that match patterns, unless the user gives others.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class FileGlobbingAttribute(params string[] patterns)
    : FileSystemGlobbingAttributeBase(patterns, (directory, all) => directory.GlobFiles(all));
