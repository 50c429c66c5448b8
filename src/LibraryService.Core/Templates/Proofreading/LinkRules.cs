namespace LibraryService.Templates.Proofreading;

/// <summary>PR305 and PR306: what a link says, and where it leads.</summary>
internal static class LinkRules
{
    private const string Say = "A link says where it leads, also to those who hear the page: name what is there.";
    private static readonly PhraseList Vague = new(("click here", Say, null), ("this link", Say, null));

    public static void VagueText(Reading reading) => Vague.Read(reading);

    public static void Unsafe(Reading reading)
    {
        var text = reading.Text;
        foreach (var link in text.Links)
        {
            if (link.IsMailbox)
            {
                continue;
            }

            var host = HostNames.Fault(link, reading.Context.AllowedHosts);
            if (host is not null)
            {
                reading.Add(link.Span, host);
            }
            else if (link.Scheme.Length > 0 && link.Scheme is not "https")
            {
                var scheme = new TextSpan(link.Span.Start, link.Scheme.Length);
                reading.Add(
                    link.Span,
                    $"The link goes by {link.Scheme}, which others can read and change on its way: use https.",
                    link.Scheme is "http" ? new Fix(scheme, "https") : null);
            }
        }
    }
}
