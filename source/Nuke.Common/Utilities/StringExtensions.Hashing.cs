using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>The SHA-256 of the text in UTF-8, in hexadecimal.</summary>
    public static string GetSHA256Hash(this string str) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(str)));

    /// <summary>The MD5 of the text in UTF-8, in hexadecimal: to see changes, not to trust.</summary>
    [SuppressMessage("Security", "CA5351", Justification = "NUKE's signature names the algorithm.")]
    public static string GetMD5Hash(this string str) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(str)));

    /// <summary>The HMAC-SHA-1 of the text in UTF-8, in hexadecimal.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "NUKE's signature names the algorithm.")]
    public static string GetHMACSHA1Hash(this string str, string secret) =>
        Convert.ToHexStringLower(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(str)));

    /// <summary>The HMAC-SHA-256 of the text in UTF-8, in hexadecimal.</summary>
    /// <typeparam name="T">Means nothing: NUKE's signature has it.</typeparam>
    public static string GetHMACSHA256Hash<T>(this string str, string secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(str)));
}
