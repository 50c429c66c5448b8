namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>On which database a test runs.</summary>
public enum StoreKind
{
    Sqlite,
    Postgres,
}
