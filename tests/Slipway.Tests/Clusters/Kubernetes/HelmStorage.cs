using System.IO.Compression;
using System.Text;

namespace Slipway.Tests.Clusters.Kubernetes;

/// <summary>How Helm stores a revision in a Secret: JSON, compressed, in base64.</summary>
internal static class HelmStorage
{
    public static string Unpack(byte[] stored)
    {
        using var packed = new GZipStream(new MemoryStream(Convert.FromBase64String(Encoding.ASCII.GetString(stored))), CompressionMode.Decompress);
        using var text = new StreamReader(packed);
        return text.ReadToEnd();
    }

    public static byte[] Pack(string json)
    {
        using var result = new MemoryStream();
        using (var packed = new GZipStream(result, CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(json));
        }

        return Encoding.ASCII.GetBytes(Convert.ToBase64String(result.ToArray()));
    }
}
