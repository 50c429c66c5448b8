using System.Globalization;

namespace LibraryService.Templates.Proofreading;

/// <summary>What is wrong with a link's host.</summary>
internal static class HostNames
{
    /// <summary>A sentence about it; null when nothing is wrong.</summary>
    public static string? Fault(Link link, IReadOnlyList<string> allowed)
    {
        var host = link.Host.TrimEnd('.');
        return link.HasUser ? $"A user name stands before the host of this link: it leads to {host}, whatever stands before the @."
            : IsIpAddress(host) ? "The link leads to a bare IP address: nobody can tell whose it is."
            : IsPunycode(host) ? "The host of this link is in punycode: it may look like another."
            : MixesScripts(host) ? "The host of this link mixes scripts: it may look like another."
            : allowed.Count > 0 && !IsAllowed(host, allowed) ? $"The link leads to {host}, which is not on the list of hosts."
            : null;
    }

    public static bool IsAllowed(string host, IReadOnlyList<string> allowed) =>
        allowed.Any(one => string.Equals((one ?? "").Trim().TrimEnd('.'), host.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));

    private static bool IsIpAddress(string host)
    {
        if (host.StartsWith('[') || host.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var last = host.AsSpan(host.LastIndexOf('.') + 1);
        return !last.IsEmpty && last.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsPunycode(string host) =>
        host.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) || host.Contains(".xn--", StringComparison.OrdinalIgnoreCase);

    private static bool MixesScripts(string host)
    {
        var first = 0;
        foreach (var character in host)
        {
            var script = ScriptOf(character);
            if (script != 0 && first != 0 && script != first)
            {
                return true;
            }

            first = script == 0 ? first : script;
        }

        return false;
    }

    // Blocks, not scripts: enough to tell Latin from what looks like it. Chinese and Japanese stand together.
    private static int ScriptOf(char character) => character switch
    {
        _ when !char.IsLetter(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Surrogate => 0,
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFF21' and <= '\uFF5A') => 1,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => 2,
        >= '\u0400' and <= '\u052F' => 3,
        >= '\u0530' and <= '\u058F' => 4,
        >= '\u0590' and <= '\u05FF' => 5,
        >= '\u0600' and <= '\u077F' => 6,
        (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') => 7,
        (>= '\u1100' and <= '\u11FF') or (>= '\uAC00' and <= '\uD7AF') => 8,
        _ => 9 + (character >> 7),
    };
}
