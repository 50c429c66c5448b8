using LibraryService.Delivery;

namespace LibraryService.CrashRig.Workers;

/// <summary>What came to the other side of the gateway, compared with what was given to the outbox: which messages, how often, under which keys, and whether whole. So it does with the steps of promises.</summary>
/// <remarks>Whom a message is for tells which it is, whatever its key says: one that comes under two keys is there twice.</remarks>
/// <param name="honoursKeys">Whether the gateway refuses what comes under a key that it had before.</param>
internal sealed class Arrivals(bool honoursKeys)
{
    private readonly Dictionary<int, int> _times = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _alerts = new(StringComparer.Ordinal);

    /// <summary>How many different messages came.</summary>
    public int Distinct => _times.Count;

    /// <summary>How many messages a recipient got a second time, or once more.</summary>
    public int Duplicated { get; private set; }

    /// <summary>How many repetitions were refused for their key, as a gateway does that honours keys.</summary>
    public int Refused { get; private set; }

    /// <summary>How many repetitions did not say that they may be one.</summary>
    public int Unmarked { get; private set; }

    /// <summary>How many messages were not what was given to the outbox under their key.</summary>
    public int Altered { get; private set; }

    /// <summary>How many different steps of promises were told of.</summary>
    public int Raised => _alerts.Count;

    /// <summary>How many steps were told of again, by the same key.</summary>
    public int RaisedAgain => _alerts.Values.Sum(times => times - 1);

    /// <summary>Whether a message that never came is lost: the outbox knows nothing of it, or that it is over. What is on its way is not.</summary>
    public static bool IsLost(OutboxEntry? entry) => entry is not { IsOver: false };

    /// <summary>Takes a message.</summary>
    /// <returns>Its number when it came for the first time; else null.</returns>
    public int? Take(Letter letter)
    {
        var keyed = Mail.Number(letter.Key);
        Altered += keyed is { } known && Mail.Message(known).Hash.Span.SequenceEqual(letter.ToMessage().Hash.Span) ? 0 : 1;
        if ((Mail.NumberOfRecipient(letter.Address) ?? keyed) is not { } number)
        {
            return null;
        }

        var times = _times.GetValueOrDefault(number);
        Unmarked += times > 0 && !letter.MayRepeat ? 1 : 0;
        if (!_keys.Add(letter.Key) && honoursKeys)
        {
            Refused++;
            return null;
        }

        _times[number] = times + 1;
        Duplicated += times > 0 ? 1 : 0;
        return times == 0 ? number : null;
    }

    /// <summary>Takes word of a step of a promise.</summary>
    public void TakeAlert(string key) => _alerts[key] = _alerts.GetValueOrDefault(key) + 1;

    /// <summary>Which of the steps that there must be were never told of, and how many were that must not be.</summary>
    public (IReadOnlyList<string> Missing, int Unknown) Compare(IReadOnlyCollection<string> keys) =>
        ([.. keys.Where(key => !_alerts.ContainsKey(key))], _alerts.Keys.Except(keys, StringComparer.Ordinal).Count());

    /// <summary>Which of the first so many messages never came.</summary>
    public IReadOnlyList<int> Missing(int count) => [.. Enumerable.Range(0, count).Where(number => !_times.ContainsKey(number))];
}
