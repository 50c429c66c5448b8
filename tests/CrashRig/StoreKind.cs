namespace LibraryService.CrashRig;

/// <summary>Which store is put to the test.</summary>
internal enum StoreKind
{
    Sqlite,
    Postgres,
}
