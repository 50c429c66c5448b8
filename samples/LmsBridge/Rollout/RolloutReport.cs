using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Rollout;

/// <summary>What the bridge takes for granted, in sentences for whoever runs it: told at start, and whenever somebody asks.</summary>
internal sealed class RolloutReport(IOptionsMonitor<LmsOptions> options)
{
    /// <summary>How far the library has gone over, and what its system cannot say.</summary>
    public IReadOnlyList<string> Sentences => [.. Gone(options.CurrentValue.Rollout), .. Said(options.CurrentValue)];

    /// <summary>The warning when the library system sends what a message that is switched on has taken over; null otherwise.</summary>
    public string? Doubled(LmsEvent what)
    {
        var rollout = options.CurrentValue.Rollout;
        var message = rollout.Mode == RolloutMode.Shadow || what.Notice is null ? null
            : rollout.Messages.FirstOrDefault(one => string.Equals(one.Value, what.Notice, StringComparison.OrdinalIgnoreCase)).Key;
        return message is null ? null : $"patrons may be told twice: {message} is switched on, but the library system still sends {what.Notice}";
    }

    /// <summary>Why a message that somebody writes does not go to its patron, or not to every one; null when it does.</summary>
    public string? Unsent(MessageName message) => options.CurrentValue.Rollout switch
    {
        { Mode: RolloutMode.Shadow } => "The bridge is in the shadow: this is kept with the case and not sent. Tell the patron yourself.",
        var rollout when !rollout.Messages.ContainsKey($"{message}") => $"The message {message} is not switched on: this is kept with the case and not sent. Tell the patron yourself.",
        { Mode: RolloutMode.AllowList } rollout => $"Only addresses on the list are written to: for any other patron this goes to {rollout.StaffAddress}.",
        _ => null,
    };

    private static IEnumerable<string> Gone(RolloutOptions rollout)
    {
        yield return rollout.Mode switch
        {
            RolloutMode.Shadow => "Shadow: everything is decided and shown, nothing is sent.",
            RolloutMode.AllowList => $"Allow-list: what is for an address that is on it is sent (on it: {rollout.AllowList.Count}); what is for anybody else goes to the staff.",
            _ => "Live: patrons are written to.",
        };
        foreach (var (message, notice) in rollout.Messages.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            yield return string.Equals(notice, "none", StringComparison.OrdinalIgnoreCase)
                ? $"{message} is switched on; the library system has no such notice."
                : $"{message} is switched on: switch the notice {notice} off in the library system.";
        }

        yield return rollout.Messages.Count == 0
            ? "No message is switched on: whatever the mode, all stay in the shadow."
            : "Every other message stays in the shadow.";
        yield return $"When more than {rollout.Burst} messages are due at once, they wait for a person.";
    }

    private static IEnumerable<string> Said(LmsOptions lms)
    {
        yield return $"Dates without an offset are in {lms.TimeZone}; patrons without a language are written to in '{lms.Language}'.";
        yield return lms.Branches!.Count == 0
            ? "Codes of branches are taken as names."
            : $"Codes of branches that are known: {lms.Branches.Count}; any other is taken as a name.";
        yield return $"A hold that does not say until when it waits is kept for {lms.PickupDays} days; one in the queue may be expected within {lms.QueueDays} days.";
        if (lms.Koha is { } koha)
        {
            yield return $"Koha tells no messaging preferences: they are '{koha.WithoutPreference}' for every patron.";
            yield return Consent("Koha", koha.ConsentAttribute!, "the extended attribute");
            yield return "Koha tells no guardian and no zone of a patron, and nobody's death, unless a category says so.";
            yield return koha.Poll is null ? "Koha is not asked for changes: a plugin has to post them." : $"Koha is asked for changes every {koha.Poll.Every}.";
        }

        if (lms.Folio is { } folio)
        {
            yield return $"A FOLIO user without a preferred contact type is '{folio.WithoutPreference}'; several types are {(folio.SeveralMeans == Routing.ChannelPreferenceKind.All ? "wanted all at once" : "an order")}.";
            yield return Consent("FOLIO", folio.ConsentCommunication!, "the preferred e-mail communication");
            yield return "FOLIO tells no language, no guardian and no zone of a user.";
        }

        yield return $"A patron of any other system without a preference is '{lms.WithoutPreference}'.";
    }

    private static string Consent(string system, string value, string where) => string.Equals(value, "nobody", StringComparison.OrdinalIgnoreCase)
        ? $"No record of {system} says that a patron agreed to outreach: there is none."
        : $"A patron of {system} agreed to outreach by e-mail when {where} '{value}' says so.";
}
