namespace LibraryService.Hosting.Tests;

/// <summary>The databases that a host may keep its store in.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
