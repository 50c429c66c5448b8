using System.Buffers;

namespace LibraryService.Templates.Proofreading;

/// <summary>Finds web and e-mail addresses, one pass over a text.</summary>
internal static class LinkScanner
{
    private const string AfterEnd = ".,;:!?'’*_";

    // Without a scheme or a path, only these make a host: others are more often a full stop without its space.
    private static readonly SearchValues<string> BareDomains = SearchValues.Create(
        ["com", "org", "net", "edu", "gov", "uk", "info", "io", "eu", "ie", "example", "library", "de", "es", "fr", "nl", "pl", "ca", "au", "nz", "us", "wales", "scot", "cat"],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> Ends = SearchValues.Create("<>\"“”„«»`\uFFFC");

    public static List<Link> In(string text)
    {
        List<Link> links = [];
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || Ends.Contains(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Ends.Contains(text[end]))
            {
                end++;
            }

            Chunk(text, at, end, links);
            at = end;
        }

        return links;
    }

    private static void Chunk(string text, int start, int end, List<Link> links)
    {
        while (start < end)
        {
            var chunk = text.AsSpan(start, end - start);
            var colon = chunk.IndexOf("://", StringComparison.Ordinal);
            if (colon > 0 && char.IsAsciiLetter(chunk[colon - 1]))
            {
                var scheme = start + colon;
                while (scheme > start && char.IsAsciiLetterOrDigit(text[scheme - 1]))
                {
                    scheme--;
                }

                start = Web(text, scheme, start + colon, end, links);
            }
            else if (chunk.IndexOf('@') is > 0 and var mailbox)
            {
                start = Mailbox(text, start, start + mailbox, end, links);
            }
            else
            {
                Bare(text, start, end, links);
                return;
            }
        }
    }

    private static int Web(string text, int scheme, int colon, int end, List<Link> links)
    {
        end = TrimEnd(text, colon + 3, end);
        var authority = text.AsSpan(colon + 3, end - colon - 3);
        var path = authority.IndexOfAny("/?#\\");
        authority = path < 0 ? authority : authority[..path];
        var user = authority.LastIndexOf('@');
        var host = WithoutPort(authority[(user + 1)..]);
        links.Add(new Link(new TextSpan(scheme, end - scheme), text[scheme..colon].ToLowerInvariant(), host.ToString(), user >= 0, IsMailbox: false));
        return Math.Max(end, colon + 3);
    }

    private static int Mailbox(string text, int start, int at, int end, List<Link> links)
    {
        var local = at;
        while (local > start && IsLocal(text[local - 1]))
        {
            local--;
        }

        var domain = at + 1;
        while (domain < end && (char.IsLetterOrDigit(text[domain]) || text[domain] is '.' or '-'))
        {
            domain++;
        }

        while (domain > at + 1 && text[domain - 1] is '.' or '-')
        {
            domain--;
        }

        var host = text.AsSpan(at + 1, domain - at - 1);
        if (local < at && host.Contains('.'))
        {
            links.Add(new Link(new TextSpan(local, domain - local), "", host.ToString(), HasUser: false, IsMailbox: true));
        }

        return Math.Max(domain, at + 1);
    }

    private static void Bare(string text, int start, int end, List<Link> links)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        end = TrimEnd(text, start, end);
        var whole = text.AsSpan(start, end - start);
        var path = whole.IndexOfAny("/?#");
        var host = WithoutPort(path < 0 ? whole : whole[..path]);
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || !IsHost(host))
        {
            return;
        }

        var top = host[(dot + 1)..];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (path > 0 && whole[path] == '/' && top.Length > 1 && !top.ContainsAnyExceptInRange('a', 'z'))
            || BareDomains.Contains(top.ToString()))
        {
            links.Add(new Link(new TextSpan(start, end - start), "", host.ToString(), HasUser: false, IsMailbox: false));
        }
    }

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        var label = 0;
        foreach (var character in host)
        {
            if (character == '.' ? label == 0 : !char.IsLetterOrDigit(character) && character != '-')
            {
                return false;
            }

            label = character == '.' ? 0 : label + 1;
        }

        return label > 0;
    }

    private static bool IsLocal(char character) => char.IsLetterOrDigit(character) || "!#$%&'*+/=?^_{|}~.-".Contains(character, StringComparison.Ordinal);

    private static ReadOnlySpan<char> WithoutPort(ReadOnlySpan<char> host)
    {
        var colon = host.LastIndexOf(':');
        return colon < 0 || host[colon..].Contains(']') ? host : host[..colon];
    }

    private static int TrimEnd(string text, int start, int end)
    {
        var (open, close) = (0, 0);
        for (var i = start; i < end; i++)
        {
            open += text[i] is '(' or '[' ? 1 : 0;
            close += text[i] is ')' or ']' ? 1 : 0;
        }

        while (end > start && (AfterEnd.Contains(text[end - 1], StringComparison.Ordinal) || (text[end - 1] is ')' or ']' && close > open)))
        {
            close -= text[end - 1] is ')' or ']' ? 1 : 0;
            end--;
        }

        return end;
    }
}
