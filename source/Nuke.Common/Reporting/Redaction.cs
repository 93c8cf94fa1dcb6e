using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>Knows the secrets of a run, and takes them out of every text.</summary>
internal sealed class Redaction
{
    /// <summary>What a text has in place of a secret.</summary>
    public const string Mark = "[REDACTED]";

    /// <summary>Shorter values are everywhere: their marks would tell more than they hide.</summary>
    public const int ShortestSecret = 3;

    private readonly Lock gate = new();
    private readonly HashSet<string> secrets = new(StringComparer.Ordinal);
    private readonly HashSet<string> tooShort = new(StringComparer.Ordinal);
    private volatile bool hasSecrets;
    private volatile SecretSearch? search;

    /// <summary>The values, as they were told.</summary>
    public IReadOnlyCollection<string> Secrets
    {
        get
        {
            lock (gate)
            {
                return [.. secrets];
            }
        }
    }

    /// <summary>The names of the values that are too short to be hidden.</summary>
    public IReadOnlyCollection<string> TooShort
    {
        get
        {
            lock (gate)
            {
                return [.. tooShort];
            }
        }
    }

    /// <summary>What takes out these values alone, in all their forms.</summary>
    public static Redaction Of(IEnumerable<string> values)
    {
        var redaction = new Redaction();
        redaction.Add(values, "");
        return redaction;
    }

    /// <summary>From now on these values, and the usual encodings of them, appear nowhere.</summary>
    /// <param name="values">The secrets.</param>
    /// <param name="name">What a person calls them.</param>
    /// <returns>True when one is too short to be hidden and nobody has been told.</returns>
    public bool Add(IEnumerable<string> values, string name)
    {
        lock (gate)
        {
            var known = secrets.Count;
            var isNews = false;
            foreach (var value in values.Where(value => value.Length > 0))
            {
                if (value.Length < ShortestSecret)
                {
                    isNews |= tooShort.Add(name);
                }
                else
                {
                    secrets.Add(value);
                }
            }

            if (secrets.Count > known)
            {
                search = null;
                hasSecrets = true;
            }

            return isNews;
        }
    }

    /// <summary>The text without secrets.</summary>
    public string Apply(string text) => Search is { } known ? Marked(text, known.In(text, isWhole: true)) : text;

    /// <summary>The text without secrets, as far as it is certain whatever follows.</summary>
    /// <param name="text">The beginning of a text.</param>
    /// <param name="certain">How many characters of it that is; the rest may be the beginning of a secret.</param>
    public string ApplyToBeginning(string text, out int certain)
    {
        certain = text.Length;
        if (Search is not { } known)
        {
            return text;
        }

        var found = known.In(text, isWhole: false);
        certain = found.Certain;
        return Marked(text[..certain], found);
    }

    /// <summary>Made when the first text comes: secrets are told one by one, and a run may print nothing.</summary>
    private SecretSearch? Search
    {
        get
        {
            if (!hasSecrets || search is not null)
            {
                return search;
            }

            lock (gate)
            {
                return search ??= new SecretSearch(secrets);
            }
        }
    }

    private static string Marked(string text, FoundSecrets found)
    {
        if (found.Ranges is [])
        {
            return text;
        }

        var marked = new StringBuilder(text.Length);
        var end = 0;
        foreach (var range in found.Ranges)
        {
            marked.Append(text, end, range.Start - end).Append(Mark);
            end = range.End;
        }

        return marked.Append(text, end, text.Length - end).ToString();
    }
}
