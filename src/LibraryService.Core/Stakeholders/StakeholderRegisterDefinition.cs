namespace LibraryService.Stakeholders;

/// <summary>The plain form of <see cref="StakeholderRegister"/>.</summary>
public sealed class StakeholderRegisterDefinition
{
    /// <summary>From which interest or influence on it is much, 2 to 5; 4 when nothing is said.</summary>
    public int? HighFrom { get; set; }

    /// <summary>Those in it.</summary>
    public IList<StakeholderDefinition>? Stakeholders { get; set; }
}
