using LibraryService.Delivery;
using LibraryService.Routing;
using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Inbound;

/// <summary>What is said at once, without a person: nothing of it is about anybody.</summary>
internal sealed class InboundReplies(ServiceDesk desk, bool acknowledges)
{
    private const string StartWord = "START";

    // Never shown: what goes out by itself goes out as to a shared address.
    private const string NoTopic = "your message";
    private static readonly TimeSpan Worth = TimeSpan.FromDays(1);

    /// <summary>A keyword is obeyed, and confirmed with one message to the number that it came from.</summary>
    public InboundOutcome Obey(InboundMessage message, InboundKind kind, string? language, string key)
    {
        var from = message.From!;
        var now = desk.Time.GetUtcNow();
        var at = ServiceDesk.CameIn(message.ReceivedAt, now, nameof(message));
        return new InboundOutcome(kind)
        {
            Feedback = kind switch
            {
                InboundKind.Stop => ContactFeedback.Stop(message.Channel, from, at),
                InboundKind.Start => ContactFeedback.Start(message.Channel, from, at),
                _ => null,
            },
            Outbox = kind == InboundKind.Stop
                ? Confirmation(new SmsStopConfirmed(StartWord), message, language, $"{key}-{kind}", now)
                : Confirmation(new SmsHelp(StartWord), message, language, $"{key}-{kind}", now),
        };
    }

    /// <summary>The case, acknowledged where it may be: in public to a public post.</summary>
    public ServiceCase Acknowledge(ServiceCase opened, InboundMessage message, InboundFacts facts) =>
        acknowledges && AutomaticMail.MayBeAnswered(message) ? Say(opened, message, facts) : opened;

    /// <summary>The case, with an answer in public to a public post unless it has one.</summary>
    public ServiceCase InPublic(ServiceCase @case, InboundMessage message, InboundFacts facts) =>
        message.Channel == Channel.Social && !@case.Events.Any(happened => happened is { Kind: CaseEventKind.Acknowledged, Channel: Channel.Social })
            ? Acknowledge(@case, message, facts)
            : @case;

    private ServiceCase Say(ServiceCase @case, InboundMessage message, InboundFacts facts)
    {
        var point = PointOf(message, facts);
        DateTimeOffset? due = desk.Report(@case)?.NextDue is { } next && next > desk.Time.GetUtcNow() ? next : null;

        // What is asked in public is answered in public, even where no time is promised.
        return (due is null && message.Channel != Channel.Social) || facts.Patron?.Preferences.General.Kind == ChannelPreferenceKind.None
            ? @case
            : desk.Reply(
                @case,
                new Acknowledge($"{@case.Id}", NoTopic, due),
                new PatronContact
                {
                    Id = facts.Patron?.Id ?? default,
                    Points = [point with { IsShared = true }],
                    Preferences = ChannelPreference.Ordered(point.Channel),
                    Standing = facts.Patron?.Standing ?? default,
                    TimeZone = facts.Patron?.TimeZone,
                    QuietHours = facts.Patron?.QuietHours,
                    Language = message.Language ?? facts.Patron?.Language,
                },
                new ReplyOptions { IsAutomatic = true });
    }

    // Where it came from, with what the library's records say of that address: a home that must not be written to is not.
    private static ContactPoint PointOf(InboundMessage message, InboundFacts facts)
    {
        var plain = ReplyPoint.Of(message.Channel, message.From!);
        var known = facts.Patrons.SelectMany(patron => patron.Points).Where(point => point.IsSamePlace(plain.Channel, plain.Address)).ToList();
        return message.Channel == Channel.Social ? new ContactPoint(Channel.Social, message.PublicReplyTo ?? message.From!)
            : known.Find(point => point.DoNotUse || point.HasStop || point.Health.IsStopped) ?? known.FirstOrDefault() ?? plain;
    }

    private IReadOnlyList<OutboxEntry> Confirmation<TModel>(TModel model, InboundMessage message, string? language, string key, DateTimeOffset now)
        where TModel : IMessageModel
    {
        var said = language is not null && RenderTarget.IsTag(language) ? language : desk.Catalogue.Settings.Language;
        var text = desk.Catalogue.Render(model, new RenderTarget(message.Channel, said, message.BranchId) { At = now });
        if (!text.MayGoOut)
        {
            return [];
        }

        var confirmation = new OutboxEntry(
            key,
            new DeliveryStep(
                new OutboundMessage { Key = $"{key}.1", To = new ContactPoint(message.Channel, message.From!), Text = text.Text, Language = text.Language },
                now,
                now + Worth))
        {
            Message = text.Name,
            Urgency = Urgency.High,
        };

        // What the carrier has said already is kept all the same, so that the message is known when it comes again.
        return [message.CarrierReplied ? confirmation.Dropped(DeliveryReason.Superseded) : confirmation];
    }
}
