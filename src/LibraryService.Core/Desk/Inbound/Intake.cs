using LibraryService.Routing;

namespace LibraryService.Desk.Inbound;

/// <summary>Says what a message that came in is, and takes the step that follows: a new case, another word on an open one, a STOP that is obeyed, or nothing.</summary>
/// <remarks>
/// It does no input or output: the same message, facts and time give the same outcome. In this order: what had come before changes nothing; automatic mail is left alone; on
/// text messages the carriers' words are obeyed; then a message belongs to the case of its reply token, else to the patron's open case, else it opens one.
/// </remarks>
public sealed class Intake
{
    private readonly ServiceDesk _desk;
    private readonly InboundReplies _replies;

    /// <param name="desk">The desk, whose time counts.</param>
    /// <param name="acknowledges">Whether a new case is acknowledged to who wrote, with the instant by which it is answered; without such an instant it is not.</param>
    public Intake(ServiceDesk desk, bool acknowledges = true)
    {
        ArgumentNullException.ThrowIfNull(desk);
        (_desk, _replies) = (desk, new InboundReplies(desk, acknowledges));
    }

    /// <summary>Takes a message in.</summary>
    /// <param name="message">The message.</param>
    /// <param name="facts">What is known around it.</param>
    /// <param name="presence">The staff as they are now, for a new case; null when that is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The message is said to have come in before 1900.</exception>
    public InboundOutcome Take(InboundMessage message, InboundFacts facts, StaffPresence? presence = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(facts);
        var key = CaseNames.KeyOf(message);
        if (Known(facts).FirstOrDefault(@case => @case.Events.Any(happened => string.Equals(happened.Key, key, StringComparison.Ordinal))) is { } before)
        {
            return new InboundOutcome(InboundKind.Repeated, before);
        }

        if (AutomaticMail.Is(message))
        {
            return new InboundOutcome(InboundKind.Automatic, facts.ByToken);
        }

        if (message is { Channel: Channel.Sms, From: not null } && SmsKeywords.Find(message.Text) is var (kind, language))
        {
            return _replies.Obey(message, kind, language ?? message.Language ?? facts.Patron?.Language, key);
        }

        var isThanks = message.Attachments == 0 && ThankYou.IsAll(string.IsNullOrWhiteSpace(message.Text) ? message.Subject ?? "" : message.Text, message.From);
        var found = facts.ByToken ?? InboundCases.Find(message, facts, isThanks);
        return found is null ? Open(message, facts, presence, key) : Add(message, facts, found, isThanks, key);
    }

    private static IEnumerable<ServiceCase> Known(InboundFacts facts) => facts.ByToken is { } named ? [named, .. facts.Cases] : facts.Cases;

    private static string Said(InboundMessage message, bool withSubject)
    {
        var files = message.Attachments > 0 ? FormattableString.Invariant($"[attachments: {message.Attachments}]") : null;
        var subject = withSubject || string.IsNullOrWhiteSpace(message.Text) ? message.Subject : null;
        return string.Join("\n\n", ((string?[])[subject, message.Text, files]).Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private InboundOutcome Add(InboundMessage message, InboundFacts facts, ServiceCase @case, bool isThanks, string key)
    {
        var notices = InboundCases.IsKnown(@case, message, facts) ? CaseNotices.None : CaseNotices.UnknownAddress;
        var needsNoReply = isThanks && !InboundCases.WaitsForAnswer(@case, message.ReceivedAt);
        DateTimeOffset? at = needsNoReply || !InboundCases.Crossed(@case, message.ReceivedAt) ? message.ReceivedAt : null;
        var written = _desk.PatronWrote(@case, key, message.Channel, Said(message, withSubject: false), at, needsNoReply, notices);
        return new InboundOutcome(needsNoReply ? InboundKind.Thanks : InboundKind.OnCase, needsNoReply ? written : _replies.InPublic(written, message, facts)) { Notices = notices };
    }

    private InboundOutcome Open(InboundMessage message, InboundFacts facts, StaffPresence? presence, string key)
    {
        var notices = facts.Patrons.Count > 1 ? CaseNotices.SharedAddress : CaseNotices.None;
        var opened = _desk.Receive(
            new Inquiry
            {
                Id = facts.NewCase.IsEmpty ? CaseNames.Of(message) : facts.NewCase,
                Patron = facts.Patron is { Id.IsEmpty: false } patron ? patron.Id : null,
                Channel = message.Channel,
                Topic = message.Topic,
                BranchId = message.BranchId,
                Language = message.Language ?? facts.Patron?.Language ?? "",
                Text = Said(message, withSubject: true),
                ReplyTo = message.From,
                ReceivedAt = message.ReceivedAt,
            },
            presence,
            notices,
            key);
        return new InboundOutcome(InboundKind.NewCase, _replies.Acknowledge(opened, message, facts)) { Notices = notices };
    }
}
