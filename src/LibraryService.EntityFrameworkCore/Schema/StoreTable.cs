namespace LibraryService.EntityFrameworkCore.Schema;

/// <summary>A table: what it is called, and its columns, those of the key first.</summary>
internal sealed record StoreTable(string Name, int KeyColumns, params string[] Columns);
