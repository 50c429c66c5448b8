using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Flows;

/// <summary>What a patron suggested the library should buy is answered with the decision, its reason and the policy, before the patron has to ask.</summary>
/// <remarks>Each step takes what is known and returns the case with its messages, as those of <see cref="ServiceDesk"/> do.</remarks>
public static class Suggestions
{
    /// <summary>For whom a case waits while what was ordered is on its way.</summary>
    public const string WaitingOnSupplier = "waiting-on-supplier";

    /// <summary>The topic under which policies promise how soon a suggestion is answered: <c>suggestion</c>.</summary>
    public static Topic Topic { get; } = "suggestion";

    /// <summary>Opens the case. Its clocks run from <see cref="Inquiry.ReceivedAt"/>, when the suggestion was made, however late it was keyed in; the patron hears by when it is decided.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="suggestion">What was suggested, in the patron's words. It gets the topic of suggestions unless it has one.</param>
    /// <param name="title">What was suggested.</param>
    /// <param name="patron">How the patron is reached; null as for a reply (<see cref="ServiceDesk.Reply"/>).</param>
    /// <param name="presence">The staff as they are now; null when that is not known.</param>
    public static ServiceCase Receive(ServiceDesk desk, Inquiry suggestion, string title, PatronContact? patron = null, StaffPresence? presence = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(suggestion);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var opened = desk.Receive(suggestion.Topic.IsEmpty ? suggestion with { Topic = Topic } : suggestion, presence);
        return DecideBy(desk, opened) is { } day
            ? desk.Reply(opened, new SuggestionReceived(title, day), patron, new ReplyOptions { IsAutomatic = true })
            : opened;
    }

    /// <summary>Tells the patron what was decided, and why. A refusal points to the library's policy and offers a loan from another library.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="case">The case.</param>
    /// <param name="title">What was suggested.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="patron">How the patron is reached; null as for a reply (<see cref="ServiceDesk.Reply"/>).</param>
    /// <param name="options">What else there is to say; what it offers is said here.</param>
    /// <returns>The case: resolved when a refusal went out, waiting for the supplier when an order was told, else with staff.</returns>
    /// <exception cref="InvalidOperationException">It is a refusal, and the library's settings name no policy (MessageSettings.PolicyUrl).</exception>
    public static ServiceCase Decide(
        ServiceDesk desk, ServiceCase @case, string title, SuggestionDecision decision, PatronContact? patron = null, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(decision);
        options ??= ReplyOptions.Default;
        if (decision.Refusal is not { } reason)
        {
            var ordered = desk.Reply(@case, new SuggestionAccepted(title, decision.Expected, decision.HoldUrl), patron, options with { Offer = ServiceOffer.Hold });
            return ordered.WhenTold(known => desk.Wait(known, WaitingOnSupplier));
        }

        var policy = desk.Settings.PolicyUrl
            ?? throw new InvalidOperationException("A suggestion that is declined is told with the library's policy, but MessageSettings.PolicyUrl names none.");
        var declined = desk.Reply(
            @case, new SuggestionDeclined(title, reason, decision.Alternative, policy), patron, options with { Offer = ServiceOffer.InterlibraryLoan });
        return declined.WhenTold(desk.Resolve);
    }

    /// <summary>What was ordered is here and kept for the patron. The case is resolved when they were told.</summary>
    public static ServiceCase Arrived(ServiceDesk desk, ServiceCase @case, SuggestionAvailable here, PatronContact? patron = null, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(here);
        var told = desk.Reply(desk.Resume(@case), here, patron, options);
        return told.WhenTold(desk.Resolve);
    }

    // The day on which the promise to decide falls due where the library is; the decision is the answer, whichever of the two is promised.
    private static DateOnly? DecideBy(ServiceDesk desk, ServiceCase @case)
    {
        var report = desk.Report(@case);
        var due = report?[SlaMetric.Resolution].Due ?? report?[SlaMetric.FirstResponse].Due;
        return due is { } at ? desk.DayOf(@case, at) : null;
    }
}
