namespace LibraryService.Desk;

/// <summary>Finds what cannot all be true in a story.</summary>
internal static class StoryContradictions
{
    /// <param name="moments">The moments, in the order of the story, none twice.</param>
    public static IEnumerable<StoryContradiction> In(IReadOnlyList<PatronMoment> moments)
    {
        var toldDifferently = moments.GroupBy(moment => (moment.Source, moment.Key))
            .Select(group => (Kind: StoryContradictionKind.ToldDifferently, Moments: group.ToList()))
            .Where(group => group.Moments.Count > 1);

        // What one source says under one key is found above.
        var sameInstant = moments.Where(moment => moment.Subject is not null && !moment.IsDayOnly)
            .GroupBy(moment => (moment.Subject, moment.Kind, At: moment.At.UtcTicks))
            .Select(group => (Kind: StoryContradictionKind.SameInstant, Moments: group.ToList()))
            .Where(group => Differ(group.Moments, moment => moment.What) && Differ(group.Moments, moment => $"{moment.Source}\n{moment.Key}"));
        var arrivedAndNot = moments.Where(moment => moment is { Subject: not null, Kind: PatronMomentKind.Outcome } && Arrived(moment.What) is not null)
            .GroupBy(moment => moment.Subject, StringComparer.Ordinal)
            .Select(group => (Kind: StoryContradictionKind.ArrivedAndNot, Moments: group.ToList()))
            .Where(group => Differ(group.Moments, moment => $"{Arrived(moment.What)}") && Differ(group.Moments, moment => $"{moment.At.UtcTicks}"));
        return toldDifferently.Concat(sameInstant).Concat(arrivedAndNot)
            .OrderBy(group => group.Moments[0], PatronMomentOrder.Instance)
            .ThenBy(group => group.Kind)
            .Select(group => new StoryContradiction(group.Kind, group.Moments));
    }

    private static bool? Arrived(string what) => what switch
    {
        nameof(DeliveryOutcomeKind.Delivered) => true,
        nameof(DeliveryOutcomeKind.HardBounce) or nameof(Delivery.DeliveryState.Failed) => false,
        _ => null,
    };

    private static bool Differ(List<PatronMoment> moments, Func<PatronMoment, string> of) =>
        moments.Exists(moment => !string.Equals(of(moment), of(moments[0]), StringComparison.Ordinal));
}
