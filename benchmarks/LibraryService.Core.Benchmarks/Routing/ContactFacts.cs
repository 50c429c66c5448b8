using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>A library's policy and a thousand messages to a thousand patrons, as a day brings them: deterministic.</summary>
internal static class ContactFacts
{
    public const int Count = 1000;
    private static readonly DateTimeOffset Day = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);
    private static readonly QuietHours Own = QuietHours.Daily("21:00-08:00");

    public static ContactPolicy Policy { get; } = new()
    {
        TimeZone = "Europe/London",
        Languages = ["en", "es"],
        Default = ChannelPreference.Ordered(Channel.Email, Channel.Sms, Channel.Letter),
        Topics = new Dictionary<Topic, ChannelPreference> { ["news"] = ChannelPreference.Ordered(Channel.Email) },
        QuietHours = QuietHours.Daily("22:00-07:00"),
        Costs = new Dictionary<Channel, decimal> { [Channel.Sms] = 0.04m, [Channel.Letter] = 0.85m },
        Caps =
        [
            new ContactCap("offers", 1, CapWindow.Week) { WhenFull = CapOutcome.Wait },
            new ContactCap("each channel", 2, CapWindow.Sliding(TimeSpan.FromDays(1))) { Key = CapKey.Channel, Purposes = [MessagePurpose.Service] },
        ],
        Guardian = new ContactGuardianRule { UntilAge = 13, Sharing = ContactSharing.Copy },
        ConsentRequired = new Dictionary<MessagePurpose, IReadOnlyList<Channel>> { [MessagePurpose.Legal] = [Channel.Voice] },
    };

    public static ContactRequest[] Draw()
    {
        var random = new Random(118);
        return [.. Enumerable.Range(0, Count).Select(i => Draw(random, i))];
    }

    private static ContactRequest Draw(Random random, int i)
    {
        var at = Day.AddMinutes(random.Next(24 * 60));
        List<ContactPoint> points =
        [
            ContactPoint.Email(random.Next(10) == 0 ? "" : $"patron{i}@example.org") with { IsVerified = random.Next(2) == 0, IsShared = random.Next(8) == 0 },
            ContactPoint.Sms($"+4477009{i:00000}") with { DoNotUse = random.Next(20) == 0, Device = ContactDevice.TextOnly },
        ];
        if (random.Next(2) == 0)
        {
            points.Add(ContactPoint.Letter($"{i} High Street"));
        }

        if (random.Next(4) == 0)
        {
            points.Add(ContactPoint.Email($"other{i}@example.org"));
        }

        return new ContactRequest
        {
            Patron = new PatronContact
            {
                Points = points,
                Preferences = random.Next(4) switch
                {
                    0 => ChannelPreference.Unset,
                    1 => ChannelPreference.All(Channel.Email, Channel.Sms),
                    2 => ChannelPreference.Ordered(Channel.Sms),
                    _ => ChannelPreference.Ordered(Channel.Sms, Channel.Email),
                },
                Consents = random.Next(2) == 0
                    ? [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Day.AddDays(-90), "form", expiresAt: Day.AddDays(random.Next(-9, 90)))]
                    : [],
                QuietHours = random.Next(4) == 0 ? Own : null,
                Language = random.Next(3) == 0 ? "es" : null,
                Digest = random.Next(8) == 0 ? new ContactDigest(new TimeOnly(17, 0)) : null,
                BornOn = DateOnly.FromDateTime(Day.Date).AddYears(-random.Next(5, 80)),
                Guardian = random.Next(8) == 0 ? new PatronContact { Points = [ContactPoint.Email($"guardian{i}@example.org")] } : null,
            },
            Purpose = random.Next(20) switch { 0 => MessagePurpose.Legal, < 5 => MessagePurpose.Outreach, _ => MessagePurpose.Service },
            Topic = random.Next(5) == 0 ? "news" : "hold.ready",
            At = at,
            ExpiresAt = at.AddDays(3),
            NeedsSmartPhone = random.Next(6) == 0,
            DuplicateKey = $"m{i}",
            IsConfidential = random.Next(8) == 0,
            Urgency = random.Next(10) == 0 ? Urgency.High : Urgency.Normal,
            Sent =
            [
                .. Enumerable.Range(0, random.Next(4)).Select(_ => new ContactSent(
                    random.Next(2) == 0 ? Channel.Email : Channel.Sms, (MessagePurpose)random.Next(2), at.AddHours(-random.Next(90)), "hold.ready", $"m{random.Next(Count)}")),
            ],
        };
    }
}
