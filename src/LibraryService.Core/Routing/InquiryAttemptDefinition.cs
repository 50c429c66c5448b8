namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="InquiryAttempt"/>.</summary>
public sealed class InquiryAttemptDefinition
{
    /// <summary>To whom. Required.</summary>
    public string? Staff { get; set; }

    /// <summary>When, with an offset. Required.</summary>
    public string? At { get; set; }
}
