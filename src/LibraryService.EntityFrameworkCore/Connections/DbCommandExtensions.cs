using System.Data.Common;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>Runs statements, each once.</summary>
internal static class DbCommandExtensions
{
    /// <summary>How many rows it changed.</summary>
    public static async Task<int> RunAsync(this DbCommand command, CancellationToken ct)
    {
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        }
    }

    /// <summary>Its rows, each read as it comes.</summary>
    public static async Task<List<T>> ReadAsync<T>(this DbCommand command, Func<DbDataReader, T> read, CancellationToken ct)
    {
        var rows = new List<T>();
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(ct).ConfigureAwait(false))
                {
                    rows.Add(read(reader));
                }
            }
        }

        return rows;
    }

    /// <summary>The one number that it gives; null for none.</summary>
    public static async Task<long?> NumberAsync(this DbCommand command, CancellationToken ct)
    {
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteScalarAsync(ct).ConfigureAwait(false) switch
            {
                long number => number,
                int number => number,
                _ => null,
            };
        }
    }
}
