using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Testing;

/// <summary>Patrons, inquiries and hours to test with. Everything has a default, so that a test says only what it is about; <c>with</c> says the rest.</summary>
public static class Given
{
    /// <summary>Monday, 23 November 2026, ten in the morning in London: the time of everything here that needs one.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    /// <summary>A patron with a mailbox.</summary>
    /// <param name="id">The card.</param>
    /// <param name="email">The mailbox; null for none.</param>
    /// <param name="sms">The mobile phone; null for none.</param>
    /// <param name="letter">The postal address, line by line; null for none.</param>
    /// <param name="prefers">What the patron wishes; null for no wish.</param>
    /// <param name="consents">Whether the patron agreed to outreach on every channel here, a week before <see cref="Monday"/>.</param>
    public static PatronContact Patron(
        string id = "P-1", string? email = "ada@example.org", string? sms = null, string? letter = null, ChannelPreference? prefers = null, bool consents = false)
    {
        ContactPoint[] points = [.. Point(Channel.Email, email), .. Point(Channel.Sms, sms), .. Point(Channel.Letter, letter)];
        return new PatronContact
        {
            Id = new PatronId(id),
            Points = points,
            Preferences = new ChannelPreferences(prefers ?? ChannelPreference.Unset),
            Consents = consents
                ? ConsentHistory.Of([.. points.Select(point => ConsentRecord.Given(MessagePurpose.Outreach, point.Channel, Monday.AddDays(-7), "form"))])
                : ConsentHistory.Empty,
        };
    }

    /// <summary>A question that came in by mail on <see cref="Monday"/>.</summary>
    /// <param name="id">The case.</param>
    /// <param name="text">What was asked.</param>
    /// <param name="patron">The card of who asks; null for nobody known.</param>
    /// <param name="channel">How it came.</param>
    /// <param name="replyTo">The address that it came from; null for none.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="branch">The branch that was asked.</param>
    public static Inquiry Inquiry(
        string id = "C-1",
        string text = "When is the café open?",
        string? patron = null,
        Channel channel = Channel.Email,
        string? replyTo = "ada@example.org",
        string topic = "opening.hours",
        string branch = "main") => new()
        {
            Id = new CaseId(id),
            Patron = patron is null ? null : new PatronId(patron),
            Channel = channel,
            Topic = topic,
            BranchId = new BranchId(branch),
            Language = "en",
            Text = text,
            ReplyTo = replyTo,
            ReceivedAt = Monday,
        };

    /// <summary>Hours that are the same every week; <see cref="ServiceHours.In"/> says all others.</summary>
    /// <param name="weekdays">Monday to Friday. Empty is closed.</param>
    /// <param name="saturday">Saturday.</param>
    /// <param name="sunday">Sunday.</param>
    /// <param name="timeZone">The IANA zone.</param>
    /// <exception cref="FormatException">Hours cannot be read.</exception>
    public static ServiceHours Hours(string weekdays = "09:00-17:00", string saturday = "", string sunday = "", string timeZone = "Europe/London")
    {
        var hours = ServiceHours.In(timeZone).Weekly(DayOfWeek.Saturday, saturday).Weekly(DayOfWeek.Sunday, sunday);
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
        {
            hours.Weekly(day, weekdays);
        }

        return hours.Build();
    }

    private static IEnumerable<ContactPoint> Point(Channel channel, string? address) => address is null ? [] : [new ContactPoint(channel, address)];
}
