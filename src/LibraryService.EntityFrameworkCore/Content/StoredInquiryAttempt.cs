namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="InquiryAttempt"/>.</summary>
internal sealed class StoredInquiryAttempt
{
    public string? Staff { get; set; }

    public DateTimeOffset At { get; set; }

    public static StoredInquiryAttempt Of(InquiryAttempt attempt) => new() { Staff = Name.Of(attempt.Staff.IsEmpty, attempt.Staff), At = attempt.At };

    public InquiryAttempt ToAttempt() => new(Staff is null ? default : new StaffId(Staff), At);
}
