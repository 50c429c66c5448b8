using System.Data.Common;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>A connection on which statements run, inside a transaction where there is one.</summary>
internal readonly record struct StoreWork(DbConnection Connection, DbTransaction? Transaction)
{
    public DbCommand Command(string sql) => Connection.Command(Transaction, sql);
}
