using System.Text.Json;

namespace Slipway.Infrastructure;

/// <summary>What Terraform has to say about a place of the configuration.</summary>
/// <remarks>Terraform, "Machine-readable UI" and <c>validate -json</c>: the object <c>diagnostic</c>.</remarks>
/// <param name="IsError">Whether it stops the work; else it is a warning.</param>
/// <param name="Summary">One line.</param>
/// <param name="Detail">More of it, in one line; may be empty.</param>
/// <param name="File">The file from the root, with slashes; none when it is about no file.</param>
/// <param name="Line">The first line is 1; 0 without a file.</param>
public sealed record Diagnostic(bool IsError, string Summary, string Detail, string? File, int Line)
{
    /// <summary>The resource, test or state that it is about, if Terraform says so.</summary>
    public string? Subject { get; init; }

    /// <summary><c>terraform/modules/network/main.tf:12 Unsupported argument: An argument named …</c>.</summary>
    public override string ToString() =>
        $"{(File is null ? "" : $"{File}:{Line} ")}{(Subject is null ? "" : $"{Subject}: ")}{Summary}{(Detail.Length == 0 ? "" : $": {Detail}")}";

    /// <summary>Reads a diagnostic of Terraform.</summary>
    /// <param name="json">The object.</param>
    /// <param name="folder">The folder that Terraform ran in, from the root; its file names are relative to it.</param>
    internal static Diagnostic Read(JsonElement json, string folder)
    {
        var (file, line) = json.TryGetProperty("range", out var range) && range.ValueKind == JsonValueKind.Object
            ? (Place(folder, range.GetProperty("filename").GetString()!), range.GetProperty("start").GetProperty("line").GetInt32())
            : (null, 0);
        return new Diagnostic(
            json.GetProperty("severity").GetString() == "error",
            OneLine(json.GetProperty("summary").GetString()),
            OneLine(json.TryGetProperty("detail", out var detail) ? detail.GetString() : null),
            file,
            line)
        {
            Subject = json.TryGetProperty("address", out var address) ? address.GetString() : null,
        };
    }

    private static string? Place(string folder, string file) =>
        file.Length == 0 ? folder : Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, file))).Replace('\\', '/');

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
