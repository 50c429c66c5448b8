using System.Globalization;
using LibraryService.Privacy;

namespace LibraryService.Routing;

/// <summary>Writes the facts of a message in their plain form.</summary>
internal static class ContactRequestWriter
{
    public static ContactRequestDefinition Write(ContactRequest request) => new()
    {
        Patron = Patron(request.Patron),
        Purpose = request.Purpose.ToString(),
        Topic = Text(request.Topic.ToString()),
        Urgency = request.Urgency.ToString(),
        At = Instant(request.At),
        ExpiresAt = Instant(request.ExpiresAt),
        SettledAt = Instant(request.SettledAt),
        DuplicateKey = request.DuplicateKey,
        Sent = List(request.Sent, sent => new ContactSentDefinition
        {
            Channel = sent.Channel.ToString(),
            Purpose = sent.Purpose.ToString(),
            At = Instant(sent.At),
            Topic = Text(sent.Topic.ToString()),
            DuplicateKey = sent.DuplicateKey,
        }),
        PickupBranch = Text(request.PickupBranch.ToString()),
        Length = request.Length,
        NeedsSmartPhone = request.NeedsSmartPhone,
        IsConfidential = request.IsConfidential,
        MostCost = request.MostCost,
    };

    public static PatronContactDefinition Patron(PatronContact patron) => new()
    {
        Id = Text(patron.Id.ToString()),
        Points = List(patron.Points, Point),
        Preference = patron.Preferences.General.ToString(),
        TopicPreferences = patron.Preferences.Topics.Count == 0 ? null : ContactPolicyWriter.Sorted(patron.Preferences.Topics, preference => preference.ToString()),
        Consents = List(patron.Consents, Consent),
        TimeZone = patron.TimeZone,
        QuietHours = ContactPolicyWriter.Quiet(patron.QuietHours),
        Guardian = patron.Guardian is null ? null : Patron(patron.Guardian),
        Proxy = patron.Proxy is null ? null : new ContactProxyDefinition
        {
            Contact = Patron(patron.Proxy.Contact),
            Sharing = patron.Proxy.Sharing.ToString(),
            WithTitles = patron.Proxy.WithTitles,
            Topics = patron.Proxy.Topics.Count == 0 ? null : ContactPolicyWriter.Names(patron.Proxy.Topics),
        },
        BornOn = patron.BornOn,
        Standing = patron.Standing.ToString(),
        Language = patron.Language,
        HomeBranch = Text(patron.HomeBranch.ToString()),
        Digest = patron.Digest is null ? null : new ContactDigestDefinition
        {
            Time = patron.Digest.Time.ToString("HH:mm", CultureInfo.InvariantCulture),
            Days = ContactPolicyWriter.Names(patron.Digest.Days),
        },
    };

    private static ContactPointDefinition Point(ContactPoint point) => new()
    {
        Channel = point.Channel.ToString(),
        Address = point.Address,
        IsVerified = point.IsVerified,
        DoNotUse = point.DoNotUse,
        IsShared = point.IsShared,
        HasObjection = point.HasObjection,
        HasStop = point.HasStop,
        Device = point.Device.ToString(),
        MaxLength = point.MaxLength,
        Evidence = List(point.Health.Evidence, one => new ContactEvidenceDefinition { Kind = one.Kind.ToString(), At = Instant(one.At), RetryAfter = one.RetryAfter }),
    };

    private static ContactConsentDefinition Consent(ConsentRecord record) => new()
    {
        Purpose = record.Purpose.ToString(),
        Channel = record.Channel.ToString(),
        Change = record.Change.ToString(),
        At = Instant(record.At),
        How = record.How,
        Basis = record.Change == ConsentChange.Given ? record.Basis.ToString() : null,
        ExpiresAt = Instant(record.ExpiresAt),
    };

    private static List<TTo>? List<TFrom, TTo>(IReadOnlyCollection<TFrom> items, Func<TFrom, TTo> write) => items.Count == 0 ? null : [.. items.Select(write)];

    private static string? Text(string text) => text.Length == 0 ? null : text;

    private static string? Instant(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
