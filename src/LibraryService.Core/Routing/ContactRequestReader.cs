using System.Globalization;
using LibraryService.Hours;
using LibraryService.Privacy;

namespace LibraryService.Routing;

/// <summary>Turns the plain form of the facts into the value, and names the path of what it cannot read.</summary>
internal static class ContactRequestReader
{
    private const int DeepestNesting = 8;

    public static ContactRequest Read(ContactRequestDefinition said, DefinitionPath path) => new()
    {
        Patron = path.At("Patron").Read(() => Patron(DefinitionPath.Required(said.Patron, "a patron"), path.At("Patron"))),
        Purpose = Named<MessagePurpose>(said.Purpose, path.At("Purpose")),
        Topic = Topic(said.Topic, path.At("Topic")),
        Urgency = Named<Urgency>(said.Urgency, path.At("Urgency")),
        At = Instant(said.At, path.At("At")),
        ExpiresAt = said.ExpiresAt is null ? null : Instant(said.ExpiresAt, path.At("ExpiresAt")),
        SettledAt = said.SettledAt is null ? null : Instant(said.SettledAt, path.At("SettledAt")),
        DuplicateKey = said.DuplicateKey,
        Sent = path.At("Sent").Each(said.Sent, Sent),
        PickupBranch = Branch(said.PickupBranch, path.At("PickupBranch")),
        Length = said.Length,
        NeedsSmartPhone = said.NeedsSmartPhone,
        IsConfidential = said.IsConfidential,
        MostCost = said.MostCost,
    };

    public static PatronContact Patron(PatronContactDefinition said, DefinitionPath path, int depth = 0) => new()
    {
        Id = said.Id is null ? default : path.At("Id").Read(() => new PatronId(said.Id)),
        Points = path.At("Points").Each(said.Points, Point),
        Preferences = path.Read(() => Preferences(said, path)),
        Consents = ConsentHistory.Of([.. path.At("Consents").Each(said.Consents, Consent)]),
        TimeZone = said.TimeZone,
        QuietHours = said.QuietHours is null ? null : ContactPolicyReader.Quiet(said.QuietHours, path.At("QuietHours")),
        Guardian = said.Guardian is null ? null : StandIn(said.Guardian, path.At("Guardian"), depth),
        Proxy = said.Proxy is null ? null : Proxy(said.Proxy, path.At("Proxy"), depth),
        BornOn = said.BornOn,
        Standing = Named<PatronStanding>(said.Standing, path.At("Standing")),
        Language = said.Language,
        HomeBranch = Branch(said.HomeBranch, path.At("HomeBranch")),
        Digest = said.Digest is null ? null : path.At("Digest").Read(() => Digest(said.Digest, path.At("Digest"))),
    };

    private static PatronContact StandIn(PatronContactDefinition said, DefinitionPath path, int depth) => path.Read(() => depth < DeepestNesting
        ? Patron(said, path, depth + 1)
        : throw new FormatException($"guardians and proxies stand in one another at most {DeepestNesting} deep"));

    private static ContactProxy Proxy(ContactProxyDefinition said, DefinitionPath path, int depth)
    {
        var contact = path.At("Contact").Read(() => DefinitionPath.Required(said.Contact, "how the proxy is reached"));
        return new ContactProxy(StandIn(contact, path.At("Contact"), depth))
        {
            Sharing = Named<ContactSharing>(said.Sharing, path.At("Sharing")),
            WithTitles = said.WithTitles,
            Topics = path.At("Topics").Each(said.Topics, (name, _) => new Topic(name)),
        };
    }

    private static ContactPoint Point(ContactPointDefinition said, DefinitionPath path) =>
        new(path.At("Channel").Name<Channel>(said.Channel), said.Address ?? "")
        {
            IsVerified = said.IsVerified,
            DoNotUse = said.DoNotUse,
            IsShared = said.IsShared,
            HasObjection = said.HasObjection,
            HasStop = said.HasStop,
            Device = Named<ContactDevice>(said.Device, path.At("Device")),
            MaxLength = path.At("MaxLength").Read(() => said.MaxLength is < 1 ? throw new FormatException($"a length is at least 1, but this is {said.MaxLength}") : said.MaxLength),
            Health = ContactHealth.Of(path.At("Evidence").Each(said.Evidence, (one, at) => new ContactEvidence(
                at.At("Kind").Name<ContactEvidenceKind>(one.Kind), Instant(one.At, at.At("At")), one.RetryAfter))),
        };

    private static ChannelPreferences Preferences(PatronContactDefinition said, DefinitionPath path)
    {
        var general = said.Preference is null ? ChannelPreference.Unset : path.At("Preference").Read(() => ChannelPreference.Parse(said.Preference));
        return path.At("TopicPreferences")
            .Entries(said.TopicPreferences, name => new Topic(name), (text, _) => ChannelPreference.Parse(text))
            .Aggregate(new ChannelPreferences(general), (all, one) => all.With(one.Key, one.Value));
    }

    private static ConsentRecord Consent(ContactConsentDefinition said, DefinitionPath path)
    {
        var purpose = path.At("Purpose").Name<MessagePurpose>(said.Purpose);
        var channel = path.At("Channel").Name<Channel>(said.Channel);
        var at = Instant(said.At, path.At("At"));
        var how = path.At("How").Read(() => DefinitionPath.Required(said.How, "how it was said"));
        return path.At("Change").Name<ConsentChange>(said.Change) switch
        {
            ConsentChange.Withdrawn => ConsentRecord.Withdrawn(purpose, channel, at, how),
            ConsentChange.Objected => ConsentRecord.Objected(purpose, channel, at, how),
            _ => ConsentRecord.Given(
                purpose,
                channel,
                at,
                how,
                Named<ConsentBasis>(said.Basis, path.At("Basis")),
                said.ExpiresAt is null ? null : Instant(said.ExpiresAt, path.At("ExpiresAt"))),
        };
    }

    private static ContactSent Sent(ContactSentDefinition said, DefinitionPath path) => new(
        path.At("Channel").Name<Channel>(said.Channel),
        Named<MessagePurpose>(said.Purpose, path.At("Purpose")),
        Instant(said.At, path.At("At")),
        Topic(said.Topic, path.At("Topic")),
        said.DuplicateKey);

    private static ContactDigest Digest(ContactDigestDefinition said, DefinitionPath path)
    {
        var time = path.At("Time").Read(() => TimeOnly.TryParseExact(said.Time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at
            : throw new FormatException($"a time such as 07:30 was expected, but this is '{said.Time}'"));
        return new ContactDigest(time, path.At("Days").Each(said.Days, (name, _) => DefinitionReader.ReadWeekday(name)));
    }

    private static T Named<T>(string? name, DefinitionPath path)
        where T : struct, Enum => name is null ? default : path.Name<T>(name);

    private static Topic Topic(string? name, DefinitionPath path) => name is null ? default : path.Read(() => new Topic(name));

    private static BranchId Branch(string? name, DefinitionPath path) => name is null ? default : path.Read(() => new BranchId(name));

    private static DateTimeOffset Instant(string? text, DefinitionPath path) => path.Read(() => DefinitionReader.ReadInstant(text));
}
