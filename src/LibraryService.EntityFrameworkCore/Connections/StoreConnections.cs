namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>Where connections to one database come from.</summary>
internal abstract class StoreConnections
{
    /// <summary>What the database speaks.</summary>
    public abstract StoreDialect Dialect { get; }

    /// <summary>The database as a message of an error names it, without secrets.</summary>
    public abstract string Place { get; }

    /// <summary>Whether the tables are made and changed from here, and not by whoever owns the database.</summary>
    public abstract bool Migrates { get; }

    /// <summary>An open connection, to be disposed.</summary>
    /// <exception cref="StoreException">It cannot be had; the message says what to do.</exception>
    public async ValueTask<StoreLease> OpenAsync(CancellationToken ct)
    {
        try
        {
            return await ConnectAsync(ct).ConfigureAwait(false);
        }
        catch (Exception e) when (StoreProblems.IsOne(e))
        {
            throw StoreProblems.OfOpening(e, Place);
        }
    }

    /// <summary>Where changes wait in line, where the database has one writer. Null where it has many.</summary>
    public virtual WriteLine? Line => null;

    protected abstract ValueTask<StoreLease> ConnectAsync(CancellationToken ct);
}
