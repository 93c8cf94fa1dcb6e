using System.Text.Json;
using Nuke.Common.Schema;

namespace Nuke.Common.Execution;

/// <summary>The schema of a build's parameter files.</summary>
public class SchemaUtility
{
    /// <summary>The schema as text.</summary>
    public static string GetJsonString(INukeBuild build) => BuildSchema.Of((NukeBuild)build);

    /// <summary>The schema, parsed.</summary>
    public static JsonDocument GetJsonDocument(INukeBuild build) => JsonDocument.Parse(GetJsonString(build));
}
