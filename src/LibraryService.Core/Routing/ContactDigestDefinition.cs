namespace LibraryService.Routing;

/// <summary>The plain form of the wish for a digest.</summary>
public sealed class ContactDigestDefinition
{
    /// <summary>The local time, such as <c>07:30</c>. Required.</summary>
    public string? Time { get; set; }

    /// <summary>The English weekdays; every day when nothing is said.</summary>
    public IList<string>? Days { get; set; }
}
