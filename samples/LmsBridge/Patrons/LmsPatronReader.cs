using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Settings;

namespace LibraryService.Samples.Bridge.Patrons;

/// <summary>Reads patrons as a system says them, and answers for the system what it cannot say.</summary>
internal static class LmsPatronReader
{
    private const int LongestAddress = 1000;
    private const int MostLines = 10;

    /// <summary>The patron to be kept, when nothing is wrong with what was said.</summary>
    public static LmsReading Read(LmsPatron said, LmsFields fields) => fields.Read(() =>
    {
        var kept = said with
        {
            Id = fields.Id("id", said.Id),
            System = said.System ?? "lms",
            Email = fields.Mailbox("email", said.Email),
            Sms = Phone("sms", said.Sms, fields),
            Phone = Phone("phone", said.Phone, fields),
            Letter = Lines("letter", said.Letter, fields),
            Preference = Preference("preference", said.Preference, fields),
            Consent = said.Consent is null ? null : LmsFields.Flag(said.Consent) ? "true" : "false",
            Language = fields.Line("language", said.Language, longest: 35),
            Branch = fields.TryId("branch", said.Branch),
            BornOn = fields.Day("bornOn", said.BornOn) is { } born ? $"{born:O}" : null,
            Standing = fields.Choice<PatronStanding>("standing", said.Standing)?.ToString(),
            UpdatedAt = fields.Instant("updatedAt", said.UpdatedAt) is { } at ? $"{at.ToUniversalTime():O}" : null,
        };
        return new LmsReading { Patron = kept };
    });

    /// <summary>How the patron is reached, with the configuration's answers where the system has none. What is kept was read before, so that nothing here is refused.</summary>
    public static PatronContact ToContact(LmsPatron kept, LmsOptions options)
    {
        var fields = new LmsFields(options);
        ContactPoint[] points =
        [
            .. Point(Channel.Email, kept.Email), .. Point(Channel.Sms, kept.Sms), .. Point(Channel.Voice, kept.Phone), .. Point(Channel.Letter, kept.Letter),
        ];
        return new PatronContact
        {
            Id = fields.Patron("id", kept.Id),
            Points = points,
            Preferences = ChannelPreference.Parse(kept.Preference ?? options.PreferenceOf(kept.System)),
            Consents = LmsFields.Flag(kept.Consent)
                ? ConsentHistory.Of([ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, fields.Instant("updatedAt", kept.UpdatedAt) ?? DateTimeOffset.UnixEpoch, $"record in {kept.System}")])
                : ConsentHistory.Empty,
            TimeZone = options.TimeZone,
            Language = kept.Language ?? options.Language,
            HomeBranch = fields.Branch("branch", kept.Branch),
            BornOn = fields.Day("bornOn", kept.BornOn),
            Standing = fields.Choice<PatronStanding>("standing", kept.Standing) ?? PatronStanding.Active,
        };
    }

    private static IEnumerable<ContactPoint> Point(Channel channel, string? address) => address is null ? [] : [new ContactPoint(channel, address)];

    private static string? Phone(string field, string? value, LmsFields fields)
    {
        var number = fields.Line(field, value, longest: 40);
        if (number is null || (number.Count(char.IsAsciiDigit) >= 3 && number.All(c => char.IsAsciiDigit(c) || c is '+' or ' ' or '-' or '(' or ')' or '/' or '.')))
        {
            return number;
        }

        fields.Wrong(field, "a phone number is expected");
        return null;
    }

    // As it stands in the address block.
    private static string? Lines(string field, string? value, LmsFields fields)
    {
        var lines = fields.Text(field, value).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var text = string.Join('\n', lines.Select(line => line.Replace('\t', ' ')));
        if (text.Length > LongestAddress || lines.Length > MostLines)
        {
            fields.Wrong(field, "a postal address of at most 10 lines and 1000 characters is expected");
            return null;
        }

        return text.Length == 0 ? null : text;
    }

    private static string? Preference(string field, string? value, LmsFields fields)
    {
        var text = fields.Line(field, value);
        if (text is null || ChannelPreference.TryParse(text, out _, out _))
        {
            return text;
        }

        fields.Wrong(field, "unset, none, or channels such as 'sms, email' or 'all: email, sms' are expected");
        return null;
    }
}
