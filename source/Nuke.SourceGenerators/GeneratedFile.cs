namespace Nuke.SourceGenerators;

/// <summary>A file of source text. Its equality decides whether anything has to be compiled again.</summary>
internal sealed record GeneratedFile(string Name, string Text);
