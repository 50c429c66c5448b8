using System.Collections;
using System.Runtime.CompilerServices;

namespace LibraryService.Privacy;

/// <summary>All that a person ever said about being reached. Nothing is taken out of it; how consent stands is worked out from it.</summary>
/// <remarks>
/// The same set of records gives the same answer in any order. At equal instants an objection counts after a withdrawal, and that after a yes; of two
/// that are given at one instant the one that ends sooner counts. Only a new <see cref="ConsentBasis.Consent"/> lifts a withdrawal or an
/// objection; another lawful ground does not.
/// </remarks>
[CollectionBuilder(typeof(ConsentHistory), nameof(Of))]
public sealed class ConsentHistory : IReadOnlyList<ConsentRecord>
{
    private readonly ConsentRecord[] _records;

    private ConsentHistory(ConsentRecord[] records) => _records = records;

    /// <summary>Nothing was ever said.</summary>
    public static ConsentHistory Empty { get; } = new([]);

    /// <summary>How many records there are.</summary>
    public int Count => _records.Length;

    /// <summary>A record; they stand in the order in which they count.</summary>
    public ConsentRecord this[int index] => _records[index];

    /// <summary>The history made of records in any order; one that is there twice counts once.</summary>
    public static ConsentHistory Of(params ReadOnlySpan<ConsentRecord> records)
    {
        var kept = new List<ConsentRecord>(records.Length);
        foreach (var record in records)
        {
            ArgumentNullException.ThrowIfNull(record, nameof(records));
            if (!kept.Contains(record))
            {
                kept.Add(record);
            }
        }

        return kept.Count == 0 ? Empty : new ConsentHistory([.. kept
            .OrderBy(record => record.At)
            .ThenBy(record => record.Change)
            .ThenByDescending(record => record.ExpiresAt ?? DateTimeOffset.MaxValue)
            .ThenBy(record => record.Purpose)
            .ThenBy(record => record.Channel)
            .ThenBy(record => record.Basis)
            .ThenBy(record => record.How, StringComparer.Ordinal)]);
    }

    /// <summary>The history with one more record.</summary>
    public ConsentHistory Add(ConsentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of([.. _records, record]);
    }

    /// <summary>How consent stands for a purpose and channel at an instant; records after it are not seen.</summary>
    public ConsentState StateAt(MessagePurpose purpose, Channel channel, DateTimeOffset at)
    {
        var state = ConsentState.None;
        foreach (var record in _records)
        {
            if (record.At > at)
            {
                break;
            }

            if (record.Purpose == purpose && record.Channel == channel)
            {
                state = Next(state, record, at);
            }
        }

        return state;
    }

    /// <inheritdoc/>
    public IEnumerator<ConsentRecord> GetEnumerator() => ((IEnumerable<ConsentRecord>)_records).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How consent stands on every channel at once, by the number of the channel; <paramref name="states"/> comes filled with none.</summary>
    internal void StatesAt(MessagePurpose purpose, DateTimeOffset at, Span<ConsentState> states)
    {
        foreach (var record in _records)
        {
            if (record.At > at)
            {
                break;
            }

            if (record.Purpose == purpose)
            {
                ref var state = ref states[(int)record.Channel];
                state = Next(state, record, at);
            }
        }
    }

    private static ConsentState Next(ConsentState state, ConsentRecord record, DateTimeOffset at) => record switch
    {
        { Change: ConsentChange.Objected } => ConsentState.Objected,
        { Change: ConsentChange.Withdrawn } => state == ConsentState.Objected ? state : ConsentState.Withdrawn,
        { Basis: ConsentBasis.Consent } => record.ExpiresAt <= at ? ConsentState.Expired : ConsentState.Given,
        _ => state == ConsentState.None && !(record.ExpiresAt <= at) ? ConsentState.OtherBasis : state,
    };
}
