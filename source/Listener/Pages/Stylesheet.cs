using System.Security.Cryptography;
using System.Text;

namespace Listener.Pages;

/// <summary>The style of the page, which stands inside of it, and the source expression that allows exactly this style.</summary>
/// <param name="Text">The CSS.</param>
/// <param name="Source"><c>'sha256-…'</c>, as in Content Security Policy Level 3, section 2.3.1.</param>
internal sealed record Stylesheet(string Text, string Source)
{
    public static Stylesheet OfHomePage()
    {
        using var resource = typeof(Stylesheet).Assembly.GetManifestResourceStream("HomePage.css")!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        var text = reader.ReadToEnd();
        return new Stylesheet(text, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }
}
