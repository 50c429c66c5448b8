namespace LibraryService.Routing;

/// <summary>When a library writes to the guardian of a minor.</summary>
public sealed record ContactGuardianRule
{
    private const int OldestMinor = 25;

    /// <summary>The age from which a patron is written to alone.</summary>
    /// <value>1 to 25 years. The default is 13.</value>
    public int UntilAge
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, OldestMinor);
            field = value;
        }
    } = 13;

    /// <summary>In the minor's place, which is the default, or as well.</summary>
    public ContactSharing Sharing { get; init; } = ContactSharing.Instead;

    /// <summary>Whether messages to the guardian may name titles. False by default: what a child reads is the child's.</summary>
    public bool WithTitles { get; init; }
}
