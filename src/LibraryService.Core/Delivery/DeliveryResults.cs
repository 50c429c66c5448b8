namespace LibraryService.Delivery;

/// <summary>What became of the messages of one round, gathered from all who deal with them.</summary>
internal sealed class DeliveryResults
{
    private readonly Lock _lock = new();
    private readonly List<OutboxEntry> _done = [];
    private readonly List<Exception> _errors = [];
    private volatile bool _isOvertaken;

    public bool IsEmpty => _done.Count == 0 && _errors.Count == 0;

    /// <summary>Whether one of the claims turned out to be somebody else's by now, so that the others may be, too.</summary>
    public bool IsOvertaken => _isOvertaken;

    public void Overtaken() => _isOvertaken = true;

    public void Add(OutboxEntry entry)
    {
        lock (_lock)
        {
            _done.Add(entry);
        }
    }

    public void Add(Exception error)
    {
        lock (_lock)
        {
            _errors.Add(error);
        }
    }

    public DeliveryRound Round(DateTimeOffset? nextDue) => DeliveryRound.Of(_done, nextDue) with { Errors = _errors.Count == 0 ? [] : [.. _errors] };
}
