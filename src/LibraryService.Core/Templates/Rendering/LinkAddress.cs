namespace LibraryService.Templates.Rendering;

/// <summary>The addresses that a message may link to: https, with a host, and nobody's name before it.</summary>
internal static class LinkAddress
{
    public static Uri Require(string name, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var link) ? Require(name, link) : throw Refused(name);

    public static Uri Require(string name, Uri value) =>
        value.IsAbsoluteUri
            && string.Equals(value.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            && value.Host.Length > 0
            && value.UserInfo.Length == 0
            ? value
            : throw Refused(name);

    /// <summary>Whether the host of <paramref name="link"/> is one of <paramref name="hosts"/>, compared whole. No hosts: every one.</summary>
    public static bool IsAllowed(string link, IReadOnlyList<string> hosts) =>
        hosts.Count == 0 || hosts.Contains(new Uri(link).Host, StringComparer.OrdinalIgnoreCase);

    // The address itself may carry what is private, so the message does not repeat it.
    private static ArgumentException Refused(string name) =>
        new($"'{name}' is an absolute https address with a host and no user name before it, but the value is none.", nameof(name));
}
