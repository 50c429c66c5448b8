namespace LibraryService.Samples.Desk.Running;

/// <summary>Something that somebody does in a case.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="State">For whom it waits; null for other kinds.</param>
internal sealed record CaseAct(DateTimeOffset At, CaseActKind Kind, string? State = null)
{
    /// <summary>Whether staff do it.</summary>
    public bool IsOfStaff => Kind >= CaseActKind.StaffAnswers;

    /// <summary>Whether staff say something to the patron.</summary>
    public bool IsMessage => Kind is CaseActKind.StaffAnswers or CaseActKind.StaffAsks or CaseActKind.StaffCloses;
}
