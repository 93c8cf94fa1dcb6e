using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Listener.Pages;

/// <summary>Markup. The texts that an interpolated string brings into it are escaped; only other markup goes in as it is.</summary>
internal readonly record struct Html(string Markup)
{
    public static Html Of(Interpolation interpolation) => new(interpolation.ToString());

    public static Html Join(IEnumerable<Html> parts) => new(string.Join('\n', parts.Select(part => part.Markup)));

    [InterpolatedStringHandler]
    public readonly struct Interpolation(int literalLength, int formattedCount)
    {
        private const int TypicalText = 32;

        private readonly StringBuilder markup = new(literalLength + (formattedCount * TypicalText));

        public void AppendLiteral(string literal) => markup.Append(literal);

        public void AppendFormatted(Html part) => markup.Append(part.Markup);

        public void AppendFormatted(string text) => markup.Append(HtmlEncoder.Default.Encode(text));

        public override string ToString() => markup.ToString();
    }
}
