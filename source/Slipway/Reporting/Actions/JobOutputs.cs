using Slipway.Images;
using Slipway.Images.Registries;

namespace Slipway.Reporting.Actions;

/// <summary>What a job hands to later jobs, in the file that GitHub Actions names in GITHUB_OUTPUT.</summary>
/// <remarks>Every value has a type whose texts have no line break, so that none can add an output of its own.</remarks>
/// <param name="file">The file.</param>
internal sealed class JobOutputs(string file)
{
    /// <summary>The release and its image.</summary>
    public void Release(Digest release, Digest image)
    {
        Write("release", $"{release}");
        Write("image", $"{image}");
    }

    /// <summary>Where the image lies, by its digest.</summary>
    public void Image(ImageReference image) => Write("reference", $"{image}");

    /// <summary>Where what was deployed answers.</summary>
    /// <param name="address">An absolute address.</param>
    public void Address(Uri address) => Write("address", address.AbsoluteUri);

    private void Write(string name, string value) => File.AppendAllText(file, $"{name}={value}\n");
}
