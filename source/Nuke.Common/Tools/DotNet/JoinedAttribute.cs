namespace Nuke.Common.Tools.DotNet;

/// <summary>An MSBuild property that holds many values, with what stands between them.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JoinedAttribute(string name, string separator) : Attribute
{
    public string Name => name;

    public string Separator => separator;
}
