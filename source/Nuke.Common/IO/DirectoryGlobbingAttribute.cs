namespace Nuke.Common.IO;

/// <summary>The directories in the root directory that match patterns, unless the user gives others.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class DirectoryGlobbingAttribute(params string[] patterns)
    : FileSystemGlobbingAttributeBase(patterns, (directory, all) => directory.GlobDirectories(all));
