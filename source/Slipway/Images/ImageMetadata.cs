using System.Globalization;
using Slipway.Images.Formats;
using Slipway.Releases;

namespace Slipway.Images;

/// <summary>What an image says about itself.</summary>
public sealed record ImageMetadata
{
    /// <summary>The commit that it was built from.</summary>
    public required CommitId Commit { get; init; }

    /// <summary>The commit's time: the time of every file and of the image.</summary>
    public required DateTimeOffset CommitTime { get; init; }

    /// <summary>The service's name for people.</summary>
    public required string Title { get; init; }

    /// <summary>The service's version.</summary>
    public required string Version { get; init; }

    /// <summary>The assembly that is started: <c>Listener.dll</c>.</summary>
    public required string EntryAssembly { get; init; }

    /// <summary>The URL of the sources, where there is one.</summary>
    public string? Source { get; init; }

    internal string Created => CommitTime.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    internal Dictionary<string, string> Annotations(BaseImage baseImage)
    {
        var annotations = new Dictionary<string, string>
        {
            [AnnotationKeys.Created] = Created,
            [AnnotationKeys.Revision] = Commit.ToString(),
            [AnnotationKeys.Title] = Title,
            [AnnotationKeys.Version] = Version
        };
        AddIfKnown(AnnotationKeys.Source, Source);
        AddIfKnown(AnnotationKeys.BaseName, baseImage.Name);
        AddIfKnown(AnnotationKeys.BaseDigest, baseImage.Digest?.ToString());
        return annotations;

        void AddIfKnown(string key, string? value)
        {
            if (value is not null)
            {
                annotations.Add(key, value);
            }
        }
    }
}
