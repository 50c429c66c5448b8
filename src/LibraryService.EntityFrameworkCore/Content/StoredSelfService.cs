namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="SelfServiceAttempt"/>.</summary>
internal sealed class StoredSelfService
{
    public string? Option { get; set; }

    public SelfServiceOutcome Outcome { get; set; }

    public static StoredSelfService Of(SelfServiceAttempt attempt) => new() { Option = attempt.Option, Outcome = attempt.Outcome };

    public SelfServiceAttempt ToAttempt() => new(Option!, Outcome);
}
