namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>Which database it is.</summary>
internal enum StoreDialect
{
    Sqlite,
    Postgres,
}
