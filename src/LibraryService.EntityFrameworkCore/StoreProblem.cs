namespace LibraryService.EntityFrameworkCore;

/// <summary>What keeps a store from its work.</summary>
public enum StoreProblem
{
    /// <summary>Something that the store has no name for; the inner exception tells.</summary>
    Other,

    /// <summary>Nothing answers at the address, or the file cannot be opened.</summary>
    Unreachable,

    /// <summary>The name, the password or the database of the connection string is not the right one.</summary>
    Refused,

    /// <summary>Others held the database for too long. The same call may work later.</summary>
    Busy,

    /// <summary>There is no room left.</summary>
    DiskFull,

    /// <summary>The database may only be read.</summary>
    ReadOnly,

    /// <summary>The file is no database, or a damaged one.</summary>
    Corrupt,

    /// <summary>The tables are not there, or of an older version.</summary>
    NotMigrated,

    /// <summary>A newer version of LibraryService wrote the tables.</summary>
    FromTheFuture,
}
