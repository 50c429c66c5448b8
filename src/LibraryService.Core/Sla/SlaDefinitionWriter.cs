namespace LibraryService.Sla;

/// <summary>Writes a policy in its plain form.</summary>
internal static class SlaDefinitionWriter
{
    public static SlaPolicyDefinition Write(SlaPolicy policy) => new()
    {
        Name = policy.Name,
        FirstResponse = policy.FirstResponse?.ToString(),
        NextResponse = policy.NextResponse?.ToString(),
        Update = policy.Update?.ToString(),
        Resolution = policy.Resolution?.ToString(),
        PauseStates = List(policy.PauseStates, state => new PauseStateDefinition { Name = state.Name, Pauses = Metrics(state.Metrics) }),
        Pausing = Metrics(policy.Pausing),
        Steps = List(policy.Steps, Step),
        Hours = policy.Hours?.ToDefinition(),
        Channels = Names(policy.Channels),
        Priorities = Names(policy.Priorities),
        Topics = Names(policy.Topics),
        Branches = Names(policy.Branches),
    };

    private static SlaStepDefinition Step(SlaStep step) => new()
    {
        Name = step.Name,
        Fraction = step.Kind == SlaStepKind.Fraction ? step.Share : null,
        Left = step.Kind == SlaStepKind.Left ? step.Time : null,
        Overdue = step.Kind == SlaStepKind.Overdue ? step.Time : null,
        Metrics = Metrics(step.Metrics),
    };

    private static List<TTo>? List<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> write) =>
        items.Count == 0 ? null : [.. items.Select(write)];

    // None is not the same as nothing said.
    private static List<string>? Metrics(IReadOnlyList<SlaMetric>? metrics) =>
        metrics is null ? null : [.. metrics.Select(metric => metric.ToString())];

    private static List<string>? Names<T>(IReadOnlyList<T> items)
        where T : struct => items.Count == 0 ? null : [.. items.Select(item => item.ToString()!)];
}
