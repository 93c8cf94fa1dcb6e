using System.Security.Cryptography;
using Slipway.Images;

namespace Slipway.Caching;

/// <summary>Contents by their digest: written beside and renamed, verified when read. Several builds may write at once.</summary>
internal sealed class Blobs(string folder)
{
    public string PathOf(Digest content) => Path.Combine(folder, content.Hex[..2], content.Hex);

    /// <summary>Keeps a content that has this digest, unless it is kept already; tells others that it is in use.</summary>
    public void Keep(Digest content, Func<Stream> open)
    {
        var path = PathOf(content);
        if (!SharedFile.Touch(path))
        {
            using var from = open();
            SharedFile.Write(path, from.CopyTo);
        }
    }

    /// <summary>The content; nothing when it is missing or damaged.</summary>
    public byte[]? Read(Digest content)
    {
        using var copy = new MemoryStream();
        return CopyTo(content, copy) ? copy.ToArray() : null;
    }

    /// <summary>Writes the content to a stream; false when it is missing or damaged, and then it is removed.</summary>
    public bool CopyTo(Digest content, Stream target)
    {
        var path = PathOf(content);
        using (var blob = SharedFile.Open(path))
        using (var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
        {
            var buffer = new byte[1 << 17];
            for (int count; blob is not null && (count = blob.Read(buffer)) > 0;)
            {
                hash.AppendData(buffer, 0, count);
                target.Write(buffer, 0, count);
            }

            if (blob is not null && Digest.OfHash(hash.GetHashAndReset()) == content)
            {
                return true;
            }
        }

        SharedFile.Delete(path);
        return false;
    }
}
