namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="StaffPresence"/>.</summary>
public sealed class StaffPresenceDefinition
{
    /// <summary>The staff as they are now.</summary>
    public IList<StaffMemberDefinition>? Staff { get; set; }

    /// <summary>How many others wait in each queue.</summary>
    public IDictionary<string, int>? Waiting { get; set; }
}
