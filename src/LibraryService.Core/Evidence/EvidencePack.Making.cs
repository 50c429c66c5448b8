using LibraryService.Metrics.Staffing;

namespace LibraryService.Evidence;

/// <content>Makes a pack of what was counted.</content>
public sealed partial class EvidencePack
{
    /// <summary>The pack of a period.</summary>
    /// <param name="figures">What was counted.</param>
    /// <param name="before">What was counted of a period before it at the same branches; null for no comparison.</param>
    /// <param name="options">How to make it; null for the defaults.</param>
    /// <exception cref="ArgumentException">What was before does not end before the period, or is of other branches.</exception>
    public static EvidencePack Of(EvidenceFigures figures, EvidenceFigures? before = null, EvidenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (before is not null && before.Period.To >= figures.Period.From)
        {
            throw new ArgumentException($"The period to compare with ends before {figures.Period} begins, but is {before.Period}.", nameof(before));
        }

        if (before is not null && !before.Branches.SequenceEqual(figures.Branches))
        {
            throw new ArgumentException(
                $"The same branches are compared, but these are '{string.Join(", ", figures.Branches)}' and those before '{string.Join(", ", before.Branches)}'.", nameof(before));
        }

        var own = options ?? new EvidenceOptions();
        var (now, then) = (new EvidenceSheet(figures, own), before is null ? null : new EvidenceSheet(before, own));
        return new(figures.Period, figures.Branches, before?.Period, own, Enum.GetValues<EvidenceSection>().Select(section => Part(section, figures, now, then, own)));
    }

    private static EvidencePart Part(EvidenceSection section, EvidenceFigures figures, EvidenceSheet now, EvidenceSheet? before, EvidenceOptions options)
    {
        var claims = now.Claims(section, options.Confidence);
        return new EvidencePart
        {
            Section = section,
            Claims = claims,
            Comparisons = before is null ? [] : EvidenceComparisons.Of(now, before, section, options.Confidence),
            Chart = section == EvidenceSection.Satisfaction ? EvidenceCharts.Of(now, before, options.Threshold) : null,
            Scenarios = section == EvidenceSection.Reach && claims.Count > 0 ? [.. options.Scenarios.Where(scenario => now.ShowsContacts(scenario.Channel)).Select(scenario => Foreseen(scenario, figures.Contacts, options.Confidence))] : [],
            Actions = section == EvidenceSection.NotComing ? figures.Actions : [],
            Promises = section == EvidenceSection.Promises ? figures.Promises : [],
            Gap = claims.Count == 0 ? GapOf(section) : claims.All(claim => claim.Status == EvidenceStatus.Hidden) ? EvidenceGap.TooFew : null,
        };
    }

    private static EvidenceScenario Foreseen(ChannelScenario scenario, ChannelMix contacts, double confidence)
    {
        var forecast = contacts.Forecast(scenario.Channel, Math.Min(120, scenario.Months), confidence);
        return new EvidenceScenario(scenario, forecast?.Share, forecast?.Range, forecast?.Against(scenario));
    }

    private static EvidenceGap GapOf(EvidenceSection section) => section
        is EvidenceSection.SelfService or EvidenceSection.Retention or EvidenceSection.Reach or EvidenceSection.Advocacy
        ? EvidenceGap.NotGiven
        : EvidenceGap.NothingCounted;
}
