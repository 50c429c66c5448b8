namespace LibraryService.Stakeholders;

/// <summary>How a library keeps in touch with a stakeholder: the four fields of the grid of influence and interest (Mendelow, 1981).</summary>
public enum Engagement
{
    /// <summary>Little influence, little interest: seen now and then.</summary>
    Monitor,

    /// <summary>Little influence, much interest: told what happens.</summary>
    KeepInformed,

    /// <summary>Much influence, little interest: not to be surprised.</summary>
    KeepSatisfied,

    /// <summary>Much influence, much interest: spoken with often.</summary>
    ManageClosely,
}
