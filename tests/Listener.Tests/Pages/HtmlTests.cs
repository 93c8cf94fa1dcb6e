using Listener.Pages;

namespace Listener.Tests.Pages;

public sealed class Markup
{
    [Fact]
    public void escapes_every_text_that_comes_into_it()
    {
        var hostile = "<script>alert('x')</script>\" onload=\"y&z";

        var markup = Html.Of($"<dd title=\"{hostile}\">{hostile}</dd>").Markup;

        var escaped = "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;&quot; onload=&quot;y&amp;z";
        markup.ShouldBe($"<dd title=\"{escaped}\">{escaped}</dd>");
    }

    [Fact]
    public void takes_other_markup_as_it_is()
    {
        var inner = Html.Of($"<b>{"a & b"}</b>");

        Html.Of($"<p>{inner}</p>").Markup.ShouldBe("<p><b>a &amp; b</b></p>");
    }
}
