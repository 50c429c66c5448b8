using System.Collections.Frozen;
using LibraryService.Delivery;
using LibraryService.Desk.Inbound;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Desk;

/// <summary>Puts one message into words for every channel of its plan.</summary>
internal sealed class ReplyWriter(
    MessageCatalogue catalogue,
    ContactRouter contacts,
    ReplyTokens? tokens,
    UnsubscribeLinks? unsubscribe,
    ServiceCase @case,
    MessageName name,
    MessageValues values,
    ReplyOptions options,
    DateTimeOffset now)
{
    private const string SecondReaderRule = "PR401";
    private const string Unsubscribe = "List-Unsubscribe";
    private static readonly Channel[] ReadByStaff = [Channel.Email, Channel.Letter, Channel.InApp, Channel.Chat, Channel.Sms, Channel.Voice];
    private readonly List<RenderedMessage> _messages = [];

    /// <summary>The message on its way, or why it is not.</summary>
    /// <param name="key">Tells the message from all others.</param>
    /// <param name="contact">How the patron is reached; null when that is not known.</param>
    /// <param name="zone">The zone in which times are said when the patron's is not known.</param>
    public WrittenReply Write(string key, PatronContact? contact, string zone)
    {
        if (contact is null || !HasPoints(contact))
        {
            return ForStaff(ReplyOutcome.NoContact, zone);
        }

        var served = Served(contact, LanguageOf(contact));
        if (!HasPoints(served))
        {
            return ForStaff(ReplyOutcome.NoText, zone);
        }

        var plan = contacts.Plan(Request(key, served));
        OutboxEntry[] entries = [.. Entries(plan, key, served, zone), .. plan.Copies.SelectMany((copy, i) => Entries(copy, FormattableString.Invariant($"{key}.copy{i + 1}"), served, zone))];
        if (entries.Length == 0)
        {
            return ForStaff(ReplyOutcome.NotReachable, zone) with { Plan = plan };
        }

        var errors = ErrorsIn(_messages);
        return new WrittenReply(
            errors.Count == 0 ? ReplyOutcome.Sent : errors.All(IsSecondReader) ? ReplyOutcome.HeldForSecondReader : ReplyOutcome.HeldForFindings,
            _messages,
            errors.Count == 0 ? entries : [],
            plan);
    }

    /// <summary>The message for staff to read, on the first channel that has a text.</summary>
    public WrittenReply ForStaff(ReplyOutcome outcome, string zone)
    {
        var language = LanguageOf(contact: null);
        Channel[] channels = [@case.Inquiry.Channel, .. ReadByStaff];
        foreach (var channel in channels)
        {
            if (catalogue.Serves(name, channel, language))
            {
                return new WrittenReply(outcome, [Render(Target(channel, language, zone, contact: null), values)], []);
            }
        }

        return new WrittenReply(outcome, [], []);
    }

    /// <summary>What keeps messages from going out: the ids of the rules, each once.</summary>
    public static IReadOnlyList<string> ErrorsIn(IEnumerable<RenderedMessage> messages) =>
    [
        .. messages.SelectMany(message => message.Findings)
            .Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.RuleId)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsSecondReader(string ruleId) => string.Equals(ruleId, SecondReaderRule, StringComparison.Ordinal);

    private ContactRequest Request(string key, PatronContact contact) => new()
    {
        Patron = contact,
        Purpose = options.Purpose,
        Topic = @case.Inquiry.Topic,
        Urgency = Urgency,
        At = now,
        ExpiresAt = options.ExpiresAt,
        DuplicateKey = key,
        Sent = options.Sent,
        PickupBranch = @case.Inquiry.BranchId,
        IsConfidential = options.IsConfidential,
    };

    private Urgency Urgency => options.Urgency ?? (@case.Inquiry.Priority is Priority.High or Priority.Urgent ? LibraryService.Urgency.High : LibraryService.Urgency.Normal);

    private IEnumerable<OutboxEntry> Entries(ContactPlan plan, string key, PatronContact contact, string zone)
    {
        var (addressee, isPatron) = Addressee(plan, contact);
        var (language, frame) = isPatron
            ? (LanguageOf(addressee, plan.Language), options.Frame)
            : (LanguageOfOther(addressee, plan.Language), options.GuardianFrame ?? Nameless(options.Frame ?? catalogue.Settings.Frame));
        var entries = OutboxEntry.From(plan, key, (step, messageKey) =>
        {
            var way = options.Purpose == MessagePurpose.Outreach ? unsubscribe?.For(step.Point.Channel, step.Point.Address) : null;
            var message = Render(
                Target(step.Point.Channel, language, zone, addressee) with { IsShared = step.Point.IsShared || !plan.MayNameTitles, Frame = frame },
                way is null ? values : values.With("unsubscribeUrl", way));
            _messages.Add(message);
            return new OutboundMessage
            {
                Key = messageKey,
                To = step.Point,
                From = plan.Sender,
                Subject = message.Subject,
                Text = message.Text,
                Html = message.Html,
                Language = message.Language,
                Purpose = options.Purpose,
                Headers = step.Point.Channel == Channel.Email ? MailHeaders(way) : FrozenDictionary<string, string>.Empty,
            };
        });
        var patron = contact.Id.IsEmpty ? @case.Inquiry.Patron ?? default : contact.Id;

        // Only what goes to one known patron is gathered: not what goes to two people without a card, nor to a patron and their guardian.
        var isGathered = plan is { Kind: ContactPlanKind.Digest, Recipient: ContactRecipient.Patron } && !patron.IsEmpty;
        return entries.Select(entry => entry with
        {
            Case = @case.Id,
            Patron = patron,
            Purpose = options.Purpose,
            Topic = @case.Inquiry.Topic,
            Urgency = Urgency,
            Message = name,
            DigestKey = isGathered ? $"{options.Purpose} {patron}" : null,
        });
    }

    private Dictionary<string, string> MailHeaders(Uri? way)
    {
        var headers = tokens?.HeadersFor(@case.Id) ?? new Dictionary<string, string>(StringComparer.Ordinal);
        if (way is not null)
        {
            headers[Unsubscribe] = $"<{way.AbsoluteUri}>";
        }

        return headers;
    }

    private RenderTarget Target(Channel channel, string language, string zone, PatronContact? contact) => new(channel, language, @case.Inquiry.BranchId)
    {
        At = now,
        TimeZone = ZoneOf(contact?.TimeZone) ?? ZoneOf(zone),
        Frame = options.Frame,
    };

    private RenderedMessage Render(RenderTarget target, MessageValues said)
    {
        var message = catalogue.Render(name, said, target);
        var reading = message.MayGoOut ? null : options.SecondReadings.FirstOrDefault(reading => reading.Covers(message.WholeText));
        return reading is null ? message : catalogue.Render(name, said, target with { SecondReading = reading });
    }

    // To whom a plan leads, and whether that is the patron.
    private static (PatronContact Contact, bool IsPatron) Addressee(ContactPlan plan, PatronContact patron) => plan.Recipient switch
    {
        ContactRecipient.Guardian when patron.Guardian is { } guardian => (guardian, false),
        ContactRecipient.Proxy when patron.Proxy is { } proxy => (proxy.Contact, false),
        _ => (patron, true),
    };

    // The patron's name and address are not those of whoever reads the message in their place.
    private static MessageFrame Nameless(MessageFrame frame) => frame with { PatronName = null, PatronLanguage = null, PostalAddress = [] };

    private static bool HasPoints(PatronContact contact) =>
        contact.Points.Count > 0 || contact.Guardian?.Points.Count > 0 || contact.Proxy?.Contact.Points.Count > 0;

    private PatronContact Served(PatronContact contact, string language) => contact with
    {
        Points = [.. contact.Points.Where(point => catalogue.Serves(name, point.Channel, language))],
        Guardian = contact.Guardian is { } guardian ? Served(guardian, LanguageOfOther(guardian, ofLibrary: null)) : null,
        Proxy = contact.Proxy?.With(Served(contact.Proxy.Contact, LanguageOfOther(contact.Proxy.Contact, ofLibrary: null))),
    };

    private string LanguageOf(PatronContact? contact, string? ofLibrary = null)
    {
        string?[] wanted = [contact?.Language, @case.Inquiry.Language, ofLibrary];
        return Array.Find(wanted, IsTag) ?? catalogue.Settings.Language;
    }

    // The language of the inquiry is that of the patron, not of whoever reads in their place.
    private string LanguageOfOther(PatronContact contact, string? ofLibrary) => IsTag(contact.Language) ? contact.Language! : IsTag(ofLibrary) ? ofLibrary! : catalogue.Settings.Language;

    private static bool IsTag(string? language) => language is not null && RenderTarget.IsTag(language);

    // A zone in a patron's record that is none must not keep the answer back.
    private static TimeZoneInfo? ZoneOf(string? id) => id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
