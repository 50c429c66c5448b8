namespace LibraryService.Samples.Desk.Running;

/// <summary>In what a run keeps its cases and messages.</summary>
internal enum StoreChoiceKind
{
    Sqlite,
    Postgres,
    Memory,
}
