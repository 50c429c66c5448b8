namespace LibraryService.Hours;

/// <summary>The two layers of a place's hours: when staff are there, and when its doors are open without them.</summary>
/// <remarks>Promises run in staffed hours; a notice to collect something looks at the doors.</remarks>
public sealed class PlaceHours
{
    /// <param name="staffed">When somebody is there who can help.</param>
    /// <param name="withoutStaff">When people may come in and help themselves; null when never without staff.</param>
    public PlaceHours(ServiceHours staffed, ServiceHours? withoutStaff = null)
    {
        ArgumentNullException.ThrowIfNull(staffed);
        Staffed = staffed;
        Open = withoutStaff is null ? staffed : staffed.Union(withoutStaff);
        WithoutStaff = Open.Except(staffed);
    }

    /// <summary>When somebody is there who can help. Promises are counted in these hours.</summary>
    public ServiceHours Staffed { get; }

    /// <summary>When the doors are open and nobody is there.</summary>
    public ServiceHours WithoutStaff { get; }

    /// <summary>When the doors are open, with or without staff.</summary>
    public ServiceHours Open { get; }
}
