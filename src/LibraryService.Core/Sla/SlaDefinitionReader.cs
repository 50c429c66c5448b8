using LibraryService.Hours;

namespace LibraryService.Sla;

/// <summary>Turns the plain form of a policy into the value, and names the path of what it cannot read.</summary>
internal static class SlaDefinitionReader
{
    public static SlaPolicy Read(SlaPolicyDefinition definition, DefinitionPath path) =>
        new(Name(path, definition.Name))
        {
            FirstResponse = Target(path.At("FirstResponse"), definition.FirstResponse),
            NextResponse = Target(path.At("NextResponse"), definition.NextResponse),
            Update = Target(path.At("Update"), definition.Update),
            Resolution = Target(path.At("Resolution"), definition.Resolution),
            PauseStates = path.At("PauseStates").Each(definition.PauseStates, (state, at) =>
                new PauseState(Name(at, state.Name), state.Pauses is null ? null : at.At("Pauses").Names<SlaMetric>(state.Pauses))),
            Pausing = definition.Pausing is null ? SlaPolicy.PausingByDefault : path.At("Pausing").Names<SlaMetric>(definition.Pausing),
            Steps = path.At("Steps").Read(() => SlaStep.Distinct(path.At("Steps").Each(definition.Steps, Step))),
            Hours = definition.Hours is null ? null : DefinitionReader.Read(definition.Hours, path.At("Hours")),
            Channels = path.At("Channels").Names<Channel>(definition.Channels),
            Priorities = path.At("Priorities").Names<Priority>(definition.Priorities),
            Topics = path.At("Topics").Each(definition.Topics, (name, _) => new Topic(name)),
            Branches = path.At("Branches").Each(definition.Branches, (name, _) => new BranchId(name)),
        };

    private static string Name(DefinitionPath path, string? name) =>
        path.At("Name").Read(() => DefinitionPath.Required(string.IsNullOrWhiteSpace(name) ? null : name, "a name"));

    private static SlaTarget? Target(DefinitionPath path, string? text) => text is null ? null : path.Read(() => SlaTarget.Parse(text));

    private static SlaStep Step(SlaStepDefinition step, DefinitionPath path)
    {
        var name = Name(path, step.Name);
        var metrics = step.Metrics is null ? null : path.At("Metrics").Names<SlaMetric>(step.Metrics);
        return step switch
        {
            { Fraction: { } fraction, Left: null, Overdue: null } => SlaStep.Fraction(name, fraction, metrics),
            { Fraction: null, Left: { } left, Overdue: null } => SlaStep.Left(name, left, metrics),
            { Fraction: null, Left: null, Overdue: { } overdue } => SlaStep.Overdue(name, overdue, metrics),
            { Fraction: null, Left: null, Overdue: null } => SlaStep.Breach(name, metrics),
            _ => throw new FormatException("a step says one of Fraction, Left and Overdue, or none of them for the breach itself"),
        };
    }
}
