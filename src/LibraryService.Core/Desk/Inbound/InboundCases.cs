using LibraryService.Sla;
using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Inbound;

/// <summary>Finds the case that a message without a token belongs to.</summary>
internal static class InboundCases
{
    // Messages that ask the patron for a word: "perfect, thank you" is then a yes.
    private static readonly MessageName[] Questions = [new(nameof(NeedMoreInfo)), new(nameof(IllOffered)), new(nameof(HoldLostOrMissing)), new(nameof(SuggestionAccepted))];

    /// <summary>The case; null when none fits.</summary>
    /// <param name="message">The message.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="isThanks">Whether it is a mere thank you, which may also be about a case that is resolved.</param>
    public static ServiceCase? Find(InboundMessage message, InboundFacts facts, bool isThanks)
    {
        var fitting = facts.Cases.Where(@case => MayHold(@case, message, facts)).ToList();
        return Latest(fitting.Where(@case => !@case.IsClosed), message)
            ?? (isThanks ? Latest(fitting.Where(@case => @case.State == CaseState.Resolved && SpokenAt(@case, message, null) is not null), message) : null);
    }

    /// <summary>Whether the library's last word before an instant was a question to the patron. What patrons wrote does not count, so that it does not matter what came first.</summary>
    public static bool WaitsForAnswer(ServiceCase @case, DateTimeOffset at) => @case.Events.LastOrDefault(happened => happened.At <= at && happened.From.IsEmpty
        && happened.Kind is CaseEventKind.Replied or CaseEventKind.Waiting or CaseEventKind.Resumed or CaseEventKind.Resolved) is { } last
        && (string.Equals(last.State, PauseState.WaitingOnPatron, StringComparison.Ordinal) || (last.Kind == CaseEventKind.Replied && Questions.Contains(last.Message)));

    /// <summary>
    /// Whether the library answered, resolved or began to wait after a message was written that it had not got yet. The message then counts from now, or it would pass for answered.
    /// </summary>
    public static bool Crossed(ServiceCase @case, DateTimeOffset writtenAt) => @case.Events.Any(happened => happened.At > writtenAt && happened.From.IsEmpty
        && (happened.Kind is CaseEventKind.Replied or CaseEventKind.NoReplyNeeded or CaseEventKind.Resolved || string.Equals(happened.State, PauseState.WaitingOnPatron, StringComparison.Ordinal)));

    /// <summary>Whether an address is one of those known to belong to the patron of a case, or the one that its question came from.</summary>
    public static bool IsKnown(ServiceCase @case, InboundMessage message, InboundFacts facts) =>
        (@case.Inquiry.Patron is { IsEmpty: false } patron && facts.Patrons.Any(contact => contact.Id == patron)) || IsReplyTo(@case.Inquiry, message);

    // An address alone leads to the cases of the one patron who has it, and to those of nobody known that came from it; never to another patron's.
    private static bool MayHold(ServiceCase @case, InboundMessage message, InboundFacts facts) => @case.Inquiry.Patron is { IsEmpty: false } patron
        ? facts.Patron?.Id == patron
        : IsReplyTo(@case.Inquiry, message);

    // Who is answered there: the author of a public post by a private message, who filled in a form by mail.
    private static bool IsReplyTo(Inquiry inquiry, InboundMessage message) =>
        inquiry.ReplyTo is { } address && message.From is { } from && ReplyPoint.Of(inquiry.Channel, address).IsSamePlace(ReplyPoint.Of(message.Channel, from).Channel, from);

    // What the library said last is what patrons answer; only its own words order the cases, so that the order of messages does not matter.
    private static ServiceCase? Latest(IEnumerable<ServiceCase> cases, InboundMessage message) => cases
        .OrderByDescending(@case => SpokenAt(@case, message, message.Channel) ?? DateTimeOffset.MinValue)
        .ThenByDescending(@case => SpokenAt(@case, message, null) ?? DateTimeOffset.MinValue)
        .ThenByDescending(@case => @case.OpenedAt)
        .ThenBy(@case => @case.Id.ToString(), StringComparer.Ordinal)
        .FirstOrDefault();

    private static DateTimeOffset? SpokenAt(ServiceCase @case, InboundMessage message, Channel? channel) => @case.Events
        .LastOrDefault(happened => happened.Kind == CaseEventKind.Replied && happened.Outcome == ReplyOutcome.Sent && happened.At <= message.ReceivedAt
            && (channel is null || happened.Channel == channel))
        ?.At;
}
