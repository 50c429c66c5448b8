namespace LibraryService.EntityFrameworkCore.Patrons;

/// <summary>What was erased of a patron.</summary>
/// <param name="Cases">How many cases, with all that was said in them.</param>
/// <param name="Rows">How many rows of tables in all.</param>
public sealed record ErasedRecords(int Cases, long Rows);
