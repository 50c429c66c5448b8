using LibraryService.Sla;

namespace LibraryService.Stakeholders;

/// <summary>How often a library is in contact with its stakeholders: a promise for each field of the grid.</summary>
public sealed record StakeholderCadence
{
    /// <summary>With those whom it manages closely.</summary>
    /// <value>20 working days by default: about every month. A target of zero promises nothing.</value>
    public SlaTarget ManageClosely { get; init; } = SlaTarget.WorkingDays(20);

    /// <summary>With those whom it keeps satisfied.</summary>
    /// <value>60 working days by default: about every quarter.</value>
    public SlaTarget KeepSatisfied { get; init; } = SlaTarget.WorkingDays(60);

    /// <summary>With those whom it keeps informed.</summary>
    /// <value>60 working days by default.</value>
    public SlaTarget KeepInformed { get; init; } = SlaTarget.WorkingDays(60);

    /// <summary>With those whom it monitors.</summary>
    /// <value>240 working days by default: about every year.</value>
    public SlaTarget Monitor { get; init; } = SlaTarget.WorkingDays(240);

    /// <summary>When the owner is warned: a fraction of the time that is allowed.</summary>
    /// <value>More than 0 and less than 1. The default is 0.8.</value>
    public double WarnAt
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A warning comes after more than 0 and less than 1 of the time.");
    } = 0.8;

    /// <summary>What is promised for a field of the grid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no field of the grid.</exception>
    public SlaTarget this[Engagement engagement] => engagement switch
    {
        Engagement.ManageClosely => ManageClosely,
        Engagement.KeepSatisfied => KeepSatisfied,
        Engagement.KeepInformed => KeepInformed,
        Engagement.Monitor => Monitor,
        _ => throw new ArgumentOutOfRangeException(nameof(engagement), engagement, "An engagement is one of those of Engagement."),
    };

    /// <summary>The promises as policies, to stand in the library's <see cref="SlaPolicyBook"/> beside its others: the first response to a contact that falls due is the contact.</summary>
    /// <remarks>A field that is promised nothing has a policy that promises nothing, so that no general promise to patrons catches it.</remarks>
    public IReadOnlyList<SlaPolicy> ToPolicies() =>
    [
        .. Enum.GetValues<Engagement>().Select(engagement => new SlaPolicy($"{StakeholderContacts.TopicOf(engagement)}")
        {
            Topics = [StakeholderContacts.TopicOf(engagement)],
            FirstResponse = this[engagement].IsNone ? null : this[engagement],
            Steps = [SlaStep.Fraction("contact nearly due", WarnAt), SlaStep.Breach("contact overdue")],
        }),
    ];
}
