namespace LibraryService.Desk;

/// <summary>One patron's story, across channels and cases.</summary>
public static class PatronTimeline
{
    /// <summary>All that happened in the cases, in order. What a case took over from one that went into it is told once.</summary>
    /// <param name="cases">The cases of one patron, in any order.</param>
    public static IReadOnlyList<PatronMoment> Of(IEnumerable<ServiceCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ServiceCase[] known = [.. cases];
        var ids = known.Select(@case => @case.Id).ToHashSet();
        return
        [
            .. known
                .SelectMany(@case => @case.Events
                    .Where(happened => !ids.Contains(happened.From))
                    .Select(happened => new PatronMoment(@case.Id, happened)))
                .OrderBy(moment => moment.Event, CaseEventOrder.Instance)
                .ThenBy(moment => moment.Case.ToString(), StringComparer.Ordinal),
        ];
    }
}
