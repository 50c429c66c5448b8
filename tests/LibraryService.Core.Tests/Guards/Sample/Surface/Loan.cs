namespace LibraryService.Tests.Guards.Sample.Surface;

public sealed record Loan(string Title, DateOnly? Due = null);
