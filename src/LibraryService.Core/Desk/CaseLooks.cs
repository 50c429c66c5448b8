namespace LibraryService.Desk;

/// <summary>When each case is to be looked at, in memory. Whoever has it guards it.</summary>
internal sealed class CaseLooks
{
    private readonly Dictionary<CaseId, Look> _looks = [];
    private readonly SortedSet<(DateTimeOffset At, string Id)> _due = new(Comparer<(DateTimeOffset At, string Id)>.Create(
        static (one, other) => one.At.CompareTo(other.At) is var order and not 0 ? order : string.CompareOrdinal(one.Id, other.Id)));

    public DateTimeOffset? Next => _due.Count == 0 ? null : _due.Min.At;

    public IReadOnlyList<string> RaisedOf(CaseId id) => _looks[id].Raised;

    public void Saved(CaseId id) => Keep(id, DateTimeOffset.MinValue, _looks.GetValueOrDefault(id)?.Raised ?? []);

    public void Looked(CaseId id, DateTimeOffset? next, IReadOnlyList<string> raised) => Keep(id, next, raised);

    public IReadOnlyList<CaseId> Claim(DateTimeOffset at, TimeSpan lease, int most)
    {
        CaseId[] claimed = [.. _due.TakeWhile(due => due.At <= at).Take(most).Select(due => new CaseId(due.Id))];
        foreach (var id in claimed)
        {
            Keep(id, at + lease, _looks[id].Raised);
        }

        return claimed;
    }

    public int Again(Func<CaseId, bool> isConcerned, DateTimeOffset at, int most)
    {
        CaseId[] later = [.. _looks.Where(look => !(look.Value.At <= at) && isConcerned(look.Key)).Select(look => look.Key).Take(most)];
        foreach (var id in later)
        {
            Keep(id, at, _looks[id].Raised);
        }

        return later.Length;
    }

    private void Keep(CaseId id, DateTimeOffset? at, IReadOnlyList<string> raised)
    {
        if (_looks.TryGetValue(id, out var before) && before.At is { } was)
        {
            _due.Remove((was, $"{id}"));
        }

        _looks[id] = new Look(at, raised);
        if (at is { } due)
        {
            _due.Add((due, $"{id}"));
        }
    }

    private sealed record Look(DateTimeOffset? At, IReadOnlyList<string> Raised);
}
