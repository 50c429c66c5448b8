using LibraryService.Delivery;

namespace LibraryService.CrashRig.Rig;

/// <summary>Finds messages that stand still while others pass them by.</summary>
/// <remarks>
/// The longest due is claimed first, so that on a machine that is slow, or whose database is down, everybody waits and nobody is overtaken: time alone would prove nothing there. A
/// claim that ran out with its worker makes its message due anew, when it ends.
/// </remarks>
/// <param name="messages">How many messages there are.</param>
/// <param name="allowance">By how much later what passes a message by was due: more than clocks and claims explain.</param>
internal sealed class Overtaking(int messages, TimeSpan allowance)
{
    private readonly Lock _lock = new();
    private readonly DateTimeOffset[] _due = new DateTimeOffset[messages];
    private readonly bool[] _hasArrived = new bool[messages];
    private readonly HashSet<int> _found = [];
    private DateTimeOffset _latest = DateTimeOffset.MinValue;
    private int _given;
    private int _first;

    /// <summary>Those that were overtaken, whether they came after all or not.</summary>
    public IReadOnlyCollection<int> Found
    {
        get
        {
            lock (_lock)
            {
                return [.. _found.Order()];
            }
        }
    }

    /// <summary>A message, the next by its number, is given to the outbox.</summary>
    public void Given(int number, DateTimeOffset due)
    {
        lock (_lock)
        {
            (_due[number], _given) = (due, number + 1);
        }
    }

    /// <summary>A message has arrived.</summary>
    public void Arrived(int number)
    {
        lock (_lock)
        {
            _hasArrived[number] = true;
            _latest = _due[number] > _latest ? _due[number] : _latest;
        }
    }

    /// <summary>Those that have not arrived though one has that was due much later, and when that was. They may have been claimed meanwhile: the outbox tells.</summary>
    public (IReadOnlyList<int> Numbers, DateTimeOffset Latest) Suspects()
    {
        lock (_lock)
        {
            while (_first < _given && _hasArrived[_first])
            {
                _first++;
            }

            return ([.. Enumerable.Range(_first, _given - _first).Where(number => !_hasArrived[number] && _latest - _due[number] > allowance && !_found.Contains(number))], _latest);
        }
    }

    /// <summary>Judges a suspect by what the outbox said of it afterwards.</summary>
    /// <param name="number">The suspect.</param>
    /// <param name="entry">What the outbox has; null for nothing.</param>
    /// <param name="latest">The due instant of what had arrived before the outbox was asked.</param>
    /// <param name="now">The instant at which the outbox was asked.</param>
    public void Judge(int number, OutboxEntry? entry, DateTimeOffset latest, DateTimeOffset now)
    {
        // What is over and never came is lost, and what is held is counted as that.
        if (entry is not { State: DeliveryState.Waiting or DeliveryState.Sending })
        {
            return;
        }

        var isPassedBy = entry.DueAt is not { } due || latest - due > allowance;
        var isClaimedForGood = entry is { State: DeliveryState.Sending, DueAt: { } until } && until - now > allowance;
        if (isPassedBy || isClaimedForGood)
        {
            lock (_lock)
            {
                _found.Add(number);
            }
        }
    }
}
