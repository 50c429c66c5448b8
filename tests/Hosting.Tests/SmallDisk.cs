using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LibraryService.Hosting.Tests;

/// <summary>A disk on which a SQLite file cannot grow beyond so many pages, nor beyond what it has already.</summary>
internal sealed class SmallDisk : DbConnectionInterceptor
{
    public int MostPages { get; set; }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A number of our own.
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {MostPages}");
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
