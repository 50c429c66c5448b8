using System.Collections.Concurrent;
using LibraryService.Delivery;
using LibraryService.Desk;

namespace LibraryService.Hosting.Delivery;

/// <summary>Tells cases what became of their messages, again and again until they have taken it in.</summary>
internal sealed class CaseNews(ICaseStore cases, ServiceDesk desk)
{
    private const int Most = 10_000;
    private const int MostRereads = 16;
    private const int MostMerges = 16;
    private readonly ConcurrentQueue<OutboxEntry> _untold = new();

    /// <summary>Whether so many cases wait to be told that no more is to be sent before they are.</summary>
    public bool IsFull => _untold.Count >= Most;

    public void Add(OutboxEntry ended)
    {
        if (ended.Cases.Count > 0)
        {
            _untold.Enqueue(ended);
        }
    }

    /// <summary>Tells what there is to tell.</summary>
    /// <returns>What the store of cases threw; those cases are told the next time.</returns>
    public async Task<IReadOnlyList<Exception>> TellAsync(CancellationToken ct)
    {
        List<Exception> errors = [];
        for (var left = _untold.Count; left > 0 && !ct.IsCancellationRequested && _untold.TryDequeue(out var ended); left--)
        {
            try
            {
                await TellAsync(ended, ct).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // A store is somebody else's code; what it threw is returned, and the news kept.
            catch (Exception e)
#pragma warning restore CA1031
            {
                _untold.Enqueue(ended);
                errors.Add(e);
            }
        }

        return errors;
    }

    private async Task TellAsync(OutboxEntry ended, CancellationToken ct)
    {
        foreach (var of in ended.Cases)
        {
            var id = of;
            for (var merges = 0; merges < MostMerges && !id.IsEmpty; merges++)
            {
                id = await TellAsync(id, ended, ct).ConfigureAwait(false);
            }
        }
    }

    /// <returns>The case that this one went into, which has to know as well.</returns>
    private async Task<CaseId> TellAsync(CaseId id, OutboxEntry ended, CancellationToken ct)
    {
        for (var reread = 0; reread < MostRereads; reread++)
        {
            if (await cases.FindAsync(id, ct).ConfigureAwait(false) is not { } found)
            {
                return default;
            }

            var told = desk.Delivered(found, ended);
            if (ReferenceEquals(told, found) || await cases.SaveAsync(told, ct).ConfigureAwait(false) is not null)
            {
                return found.MergedInto;
            }
        }

        throw new InvalidOperationException($"The store of cases refused {MostRereads} changes of one case in a row.");
    }
}
