using Slipway.Images;

namespace Slipway.Infrastructure;

/// <summary>A plan of one live folder that was kept to be applied, and what it was made from.</summary>
/// <param name="Folder">The folder below <c>live</c>.</param>
/// <param name="File">Terraform's file, beside the list of plans.</param>
/// <param name="Content">The identity of that file; none without one.</param>
/// <param name="Lineage">The state that it was made from; none where nothing was ever applied.</param>
/// <param name="Serial">The version of that state.</param>
/// <param name="Reads">The outputs of other folders that it was made with, by folder.</param>
/// <param name="Plan">What it would do.</param>
public sealed record SavedPlan(
    string Folder, string File, Digest? Content, string? Lineage, long Serial, IReadOnlyDictionary<string, Digest> Reads, FolderPlan Plan);
