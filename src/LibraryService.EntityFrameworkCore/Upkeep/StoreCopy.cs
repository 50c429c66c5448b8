using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Schema;

namespace LibraryService.EntityFrameworkCore.Upkeep;

/// <summary>Copies one store into another, whichever databases they are, and verifies that both hold the same.</summary>
/// <remarks>Stop the workers and whoever writes first: what is written meanwhile may be missing in the copy, which is then told as different.</remarks>
public static class StoreCopy
{
    private const int Batch = 500;

    /// <summary>Copies every row and then compares both.</summary>
    /// <param name="from">A database that is at the newest version.</param>
    /// <param name="to">A database without cases and messages; its tables are made.</param>
    /// <param name="ct">Cancels; what was copied until then stays, and has to be cleared before another try.</param>
    /// <returns>How many rows were copied.</returns>
    /// <exception cref="InvalidOperationException">The second has rows already, or does not hold the same in the end; the message names the table.</exception>
    /// <exception cref="StoreException">A database could not do it.</exception>
    public static async Task<long> CopyAsync(StoreSchema from, StoreSchema to, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        await from.MigrateAsync(ct).ConfigureAwait(false);
        await to.MigrateAsync(ct).ConfigureAwait(false);
        var (source, target) = (from.Gate(), to.Gate());
        foreach (var table in StoreTables.All)
        {
            if (await CountAsync(target, table, ct).ConfigureAwait(false) is var there and > 0)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"A store is copied into an empty one, but {table.Name} has {there} rows there already."));
            }
        }

        var rows = 0L;
        foreach (var table in StoreTables.All)
        {
            rows += await CopyAsync(source, target, table, ct).ConfigureAwait(false);
        }

        foreach (var table in StoreTables.All)
        {
            var (one, other) = (await DigestAsync(source, table, ct).ConfigureAwait(false), await DigestAsync(target, table, ct).ConfigureAwait(false));
            if (one != other)
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"{table.Name} has {one.Rows} rows here and {other.Rows} there, and they are not the same. Was something written meanwhile? Clear the copy and try again."));
            }
        }

        return rows;
    }

    private static async Task<long> CopyAsync(StoreGate source, StoreGate target, StoreTable table, CancellationToken ct)
    {
        var names = string.Join(", ", table.Columns);
        var insert = $"INSERT INTO {table.Name} ({names}) VALUES ({string.Join(", ", table.Columns.Select((_, column) => string.Create(CultureInfo.InvariantCulture, $"@c{column}")))})";
        var copied = 0L;
        await foreach (var page in PagesAsync(source, table, ct).ConfigureAwait(false))
        {
            copied += await target.ChangeAsync(
                async work =>
                {
                    foreach (var row in page)
                    {
                        await Filled(work.Command(insert), table, row, "c").RunAsync(ct).ConfigureAwait(false);
                    }

                    return page.Count;
                },
                static _ => true,
                ct).ConfigureAwait(false);
        }

        return copied;
    }

    // The order of texts differs between databases: a sum of hashes does not mind it.
    private static async Task<(long Rows, UInt128 Sum)> DigestAsync(StoreGate gate, StoreTable table, CancellationToken ct)
    {
        var (rows, sum) = (0L, UInt128.Zero);
        await foreach (var page in PagesAsync(gate, table, ct).ConfigureAwait(false))
        {
            foreach (var row in page)
            {
                var text = string.Join('\u001F', row.Select(value => value switch
                {
                    null => "-",
                    byte[] bytes => $"={Convert.ToHexString(bytes)}",
                    bool truth => truth ? "=1" : "=0",
                    _ => $"={Convert.ToString(value, CultureInfo.InvariantCulture)}",
                }));
                var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
                sum += System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
                rows++;
            }
        }

        return (rows, sum);
    }

    private static async IAsyncEnumerable<List<object?[]>> PagesAsync(StoreGate gate, StoreTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var keys = string.Join(", ", table.Columns.Take(table.KeyColumns));
        var values = string.Join(", ", Enumerable.Range(0, table.KeyColumns).Select(column => string.Create(CultureInfo.InvariantCulture, $"@k{column}")));
        var select = $"SELECT {string.Join(", ", table.Columns)} FROM {table.Name}";
        object?[]? last = null;
        while (true)
        {
            var sql = string.Create(CultureInfo.InvariantCulture, $"{select} {(last is null ? "" : $"WHERE ({keys}) > ({values})")} ORDER BY {keys} LIMIT {Batch}");
            var from = last;
            var page = await gate.ReadAsync(
                work => (from is null ? work.Command(sql) : Filled(work.Command(sql), table, from.AsSpan(0, table.KeyColumns).ToArray(), "k")).ReadAsync(Row, ct), ct).ConfigureAwait(false);
            if (page.Count == 0)
            {
                yield break;
            }

            yield return page;
            last = page[^1];
        }
    }

    private static async Task<long> CountAsync(StoreGate gate, StoreTable table, CancellationToken ct) =>
        await gate.ReadAsync(work => work.Command($"SELECT count(*) FROM {table.Name}").WithoutTimeLimit().NumberAsync(ct), ct).ConfigureAwait(false) ?? 0;

    private static object?[] Row(DbDataReader reader)
    {
        var row = new object?[reader.FieldCount];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
        }

        return row;
    }

    private static DbCommand Filled(DbCommand command, StoreTable table, object?[] row, string prefix)
    {
        for (var column = 0; column < row.Length; column++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}{column}");
            _ = (table.Columns[column], row[column]) switch
            {
                ("is_released", bool truth) => command.With(name, truth),
                ("is_released", long number) => command.With(name, number != 0),
                (_, byte[] bytes) => command.With(name, bytes),
                (_, string text) => command.With(name, text),
                (_, int number) => command.With(name, (long?)number),
                (_, long number) => command.With(name, (long?)number),
                (var column_, null) => column_ is "worker" or "attempts" or "patron" or "case_id" or "branch" ? command.With(name, (string?)null) : command.With(name, (long?)null),
                var (other, value) => throw new System.Diagnostics.UnreachableException($"{other} holds a {value!.GetType().Name}."),
            };
        }

        return command;
    }
}
