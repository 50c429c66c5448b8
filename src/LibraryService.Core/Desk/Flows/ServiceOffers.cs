using LibraryService.Routing;
using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Flows;

/// <summary>The services that answers may offer, and when one is offered: when it fits the question, is not what was offered lately, and was not refused.</summary>
public sealed class ServiceOffers
{
    private readonly ServiceOffer[] _offers;

    /// <param name="offers">The offers; of two that fit, the first.</param>
    public ServiceOffers(params IEnumerable<ServiceOffer> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        _offers = [.. offers];
    }

    /// <summary>How long a patron is not offered again what they were offered.</summary>
    /// <value>Zero or more; <see cref="TimeSpan.MaxValue"/> for never again. The default is 90 days.</value>
    public TimeSpan Rest { get; init => field = NotNegative(value); } = TimeSpan.FromDays(90);

    /// <summary>How long a patron is not offered again what they said no to.</summary>
    /// <value>Zero or more; <see cref="TimeSpan.MaxValue"/> for never again. The default is 365 days.</value>
    public TimeSpan RestAfterNo { get; init => field = NotNegative(value); } = TimeSpan.FromDays(365);

    /// <summary>The offer that fits a case; null when none does.</summary>
    /// <param name="case">The case.</param>
    /// <param name="language">The language of the answer.</param>
    /// <param name="at">When.</param>
    /// <param name="story">The patron's earlier cases, in any order; none when they are not known.</param>
    public ServiceOffer? For(ServiceCase @case, string language, DateTimeOffset at, params IEnumerable<ServiceCase> story)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(story);
        CaseEvent[] before = [.. story.Append(@case).SelectMany(known => known.Events).Where(happened => happened.Offer is not null)];
        return Array.Find(_offers, offer => offer.Fits(@case.Inquiry.Topic) && offer.In(language) is not null && !Rests(offer, before, at));
    }

    /// <summary>Answers the patron, with the offer that fits if there is one.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="case">The case.</param>
    /// <param name="answer">The answer to what was asked. The offer comes after it.</param>
    /// <param name="patron">How the patron is reached; null as for any reply (<see cref="ServiceDesk.Reply"/>).</param>
    /// <param name="options">What else there is to say; what it offers is said here.</param>
    /// <param name="story">The patron's earlier cases, in any order.</param>
    public ServiceCase Reply(
        ServiceDesk desk, ServiceCase @case, Answer answer, PatronContact? patron = null, ReplyOptions? options = null, params IEnumerable<ServiceCase> story)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(answer);
        var language = patron?.Language is { Length: > 0 } own ? own : @case.Inquiry.Language is { Length: > 0 } asked ? asked : desk.Settings.Language;
        var offer = For(@case, language, desk.Now, story);
        return desk.Reply(
            @case,
            offer is null ? answer : answer with { Text = $"{answer.Text}\n\n{offer.In(language)}" },
            patron,
            (options ?? ReplyOptions.Default) with { Offer = offer?.Service });
    }

    private bool Rests(ServiceOffer offer, CaseEvent[] before, DateTimeOffset at) => before.Any(happened =>
        string.Equals(happened.Offer, offer.Service, StringComparison.Ordinal)
        && at - happened.At < (happened.Kind == CaseEventKind.OfferDeclined ? RestAfterNo : Rest));

    private static TimeSpan NotNegative(TimeSpan value) =>
        value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Zero or more expected.");
}
