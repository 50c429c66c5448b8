namespace LibraryService;

/// <summary>An inquiry was given to somebody who did not answer it.</summary>
/// <param name="Staff">To whom.</param>
/// <param name="At">When it went unanswered; for a while from then on it goes to others.</param>
public readonly record struct InquiryAttempt(StaffId Staff, DateTimeOffset At);
