namespace LibraryService.Scale.Tests;

/// <summary>A row of the loans table.</summary>
internal readonly record struct Loan(long? Patron, DateOnly LoanedOn, string Kind);
