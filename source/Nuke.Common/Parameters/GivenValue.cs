using Nuke.Common.IO;

namespace Nuke.Common.Parameters;

/// <summary>What the user gave for a parameter.</summary>
/// <param name="Words">The words; none for an option without a value.</param>
/// <param name="Origin">Where it stands, for errors: <c>--count</c>, <c>COUNT</c>, or <c>.nuke/parameters.json:3: Count</c>.</param>
/// <param name="Source">Where it comes from, for the help: the command line, a variable, or a file.</param>
/// <param name="Directory">Where relative paths in it start.</param>
internal sealed record GivenValue(IReadOnlyList<string> Words, string Origin, string Source, AbsolutePath Directory);
