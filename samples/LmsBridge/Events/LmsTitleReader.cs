using LibraryService.Desk.Flows;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>Reads new titles.</summary>
internal static class LmsTitleReader
{
    private const int Most = 10_000;

    public static LmsReading Read(LmsTitleDefinition said, LmsFields fields) => fields.Read(() =>
    {
        var title = fields.Line("title", said.Title);
        var hold = fields.Line("holdUrl", said.HoldUrl, longest: 2000);
        if (title is null)
        {
            fields.Wrong("title", "it is missing");
        }

        if (!Uri.TryCreate(hold, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
        {
            fields.Wrong("holdUrl", "an https or http address is expected");
        }

        if (said.Followers?.Count > Most || said.Authors?.Count > Most || said.Subjects?.Count > Most)
        {
            fields.Wrong("followers", "at most 10000 followers, authors and subjects are expected");
            return LmsReading.Nothing;
        }

        var id = fields.Id("id", said.Id);
        LmsTitle.Follows[] followers = [.. (said.Followers ?? []).OfType<LmsFollowerDefinition>().Select(one => Follower(one, fields)).OfType<LmsTitle.Follows>()];
        return !fields.AreWell ? LmsReading.Nothing : new LmsReading
        {
            Title = new LmsTitle(
                new NewTitle(id, title!, url!)
                {
                    Authors = [.. Lines("authors", said.Authors, fields)],
                    Series = fields.Line("series", said.Series),
                    Subjects = [.. Lines("subjects", said.Subjects, fields)],
                },
                followers),
        };
    });

    private static LmsTitle.Follows? Follower(LmsFollowerDefinition said, LmsFields fields)
    {
        var patron = fields.Id("followers.patron", said.Patron);
        var consent = fields.Id("followers.consentId", said.ConsentId);
        if (fields.Choice<FollowedKind>("followers.kind", said.Kind) is { } kind && fields.Line("followers.name", said.Name) is { } name)
        {
            return new LmsTitle.Follows(new PatronId(patron), new Interest(kind, name), consent);
        }

        fields.Wrong("followers", "each follower has a patron, a kind, a name and a consentId");
        return null;
    }

    private static IEnumerable<string> Lines(string field, List<string?>? said, LmsFields fields) => (said ?? []).Select(line => fields.Line(field, line)).OfType<string>();
}
