using System.Collections.Frozen;

namespace LibraryService.Delivery;

/// <summary>How often, how long and how fast messages are tried.</summary>
public sealed record DeliveryPolicy
{
    /// <summary>How long a claim is held before another worker may take it.</summary>
    /// <value>More than <see cref="SendTimeout"/> and at most one hour. The default is 2 minutes.</value>
    public TimeSpan Lease { get; init => field = Within(value, TimeSpan.FromHours(1)); } = TimeSpan.FromMinutes(2);

    /// <summary>How long a gateway may take for one message; after it the outcome is unknown.</summary>
    /// <value>More than zero and at most 10 minutes. The default is 30 seconds.</value>
    public TimeSpan SendTimeout { get; init => field = Within(value, TimeSpan.FromMinutes(10)); } = TimeSpan.FromSeconds(30);

    /// <summary>How many times one step is tried before the next one is taken.</summary>
    /// <value>1 to 100. The default is 8.</value>
    public int MaxAttempts { get; init => field = Within(value, 100); } = 8;

    /// <summary>How long to wait after the first failure for now; each further wait is twice the one before.</summary>
    /// <value>More than zero and at most one day. The default is 30 seconds.</value>
    public TimeSpan FirstRetry { get; init => field = Within(value, TimeSpan.FromDays(1)); } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait between two attempts that no carrier asked for.</summary>
    /// <value>More than zero and at most seven days. The default is one hour.</value>
    public TimeSpan LongestRetry { get; init => field = Within(value, TimeSpan.FromDays(7)); } = TimeSpan.FromHours(1);

    /// <summary>How many messages a worker claims at once.</summary>
    /// <value>1 to 10,000. The default is 100.</value>
    public int Batch { get; init => field = Within(value, 10_000); } = 100;

    /// <summary>How many messages a worker sends at once. Gateways are then called from several threads.</summary>
    /// <value>1 to 1,000. The default is 8.</value>
    public int Parallel { get; init => field = Within(value, 1000); } = 8;

    /// <summary>How many messages of one channel a worker sends at once, where its gateway takes fewer than <see cref="Parallel"/>. Empty by default.</summary>
    /// <value>1 to 1,000 for each channel.</value>
    public IReadOnlyDictionary<Channel, int> ParallelByChannel
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.ToFrozenDictionary(channel => channel.Key, channel => Within(channel.Value, 1000));
        }
    } = FrozenDictionary<Channel, int>.Empty;

    /// <summary>How many messages a minute a worker lets go at most, so that the backlog of a closure or an outage does not go out at once. Null, the default, for no limit.</summary>
    /// <value>1 to 1,000,000.</value>
    public int? MaxPerMinute { get; init => field = value is { } most ? Within(most, 1_000_000) : null; }

    /// <summary>How many messages may be due at once before those that are not urgent wait for a person. Null, the default, for any number.</summary>
    /// <value>1 to 1,000,000.</value>
    public int? Burst { get; init => field = value is { } most ? Within(most, 1_000_000) : null; }

    /// <summary>When to try again: at the carrier's own time if it named one, else after a wait that doubles, up to a fifth longer or shorter so that a crowd does not come back at once.</summary>
    /// <param name="key">The message's key, from which the spread is taken: the same for the same message and attempt.</param>
    /// <param name="failures">How many attempts of the step have failed, from 1.</param>
    /// <param name="outcome">What became of the last one.</param>
    public TimeSpan Wait(string key, int failures, DeliveryOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentOutOfRangeException.ThrowIfLessThan(failures, 1);
        var doubled = Math.Min(FirstRetry.TotalSeconds * Math.Pow(2, Math.Min(failures - 1, 40)), LongestRetry.TotalSeconds);
        var spread = 0.8 + (0.4 * Spread(key, failures));
        var own = TimeSpan.FromSeconds(doubled * spread);
        return outcome.RetryAfter is { } asked && asked > own ? asked : own;
    }

    // FNV-1a and a last mixing: the same on every machine, which string.GetHashCode is not.
    private static double Spread(string key, int failures)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in key)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        hash = (hash ^ (uint)failures) * 1099511628211UL;
        hash ^= hash >> 32;
        return (hash & 0xFFFF_FFFF) / (double)0x1_0000_0000;
    }

    private static TimeSpan Within(TimeSpan value, TimeSpan most) => value > TimeSpan.Zero && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"More than zero and at most {most} expected.");

    private static int Within(int value, int most) => value >= 1 && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"1 to {most} expected."));
}
