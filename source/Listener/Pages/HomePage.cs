using System.Globalization;
using Listener.Endpoints;

namespace Listener.Pages;

/// <summary>The page for people: what <c>/config</c> and <c>/version</c> say, in one self-contained document.</summary>
internal static class HomePage
{
    private const string Unknown = "not known";

    public static string Render(ConfigurationView configuration, VersionView version, Stylesheet style) => Html.Of(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{configuration.Network} · {configuration.Environment} · Listener</title>
        <link rel="icon" href="data:,">
        <style>{new Html(style.Text)}</style>
        </head>
        <body>
        <main>
        <p class="over">Listener · {configuration.Environment}</p>
        <h1>{configuration.Network}</h1>
        {Section("Chain",
        [
            ("Environment", configuration.Environment),
            ("Network", configuration.Network),
            ("RPC endpoint", configuration.RpcEndpoint),
        ])}
        {Section("Database",
        [
            ("Host", configuration.Database.Host),
            ("Port", configuration.Database.Port.ToString(CultureInfo.InvariantCulture)),
            ("Name", configuration.Database.Name),
            ("User", configuration.Database.User),
            ("Password", configuration.Database.Password),
        ])}
        {Section("This instance",
        [
            ("Commit", version.Commit ?? Unknown),
            ("Image", version.ImageDigest ?? Unknown),
            ("Started", version.StartedAt.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)),
        ])}
        <footer>
        Secrets are never shown; *** stands for what could be one.
        <nav><a href="config">Configuration as JSON</a> <a href="version">Version</a> <a href="metrics">Metrics</a></nav>
        </footer>
        </main>
        </body>
        </html>

        """).Markup;

    private static Html Section(string title, IEnumerable<(string Name, string Value)> rows) => Html.Of(
        $"""
        <section>
        <h2>{title}</h2>
        <dl>
        {Html.Join(rows.Select(row => Html.Of($"<div><dt>{row.Name}</dt><dd>{row.Value}</dd></div>")))}
        </dl>
        </section>
        """);
}
