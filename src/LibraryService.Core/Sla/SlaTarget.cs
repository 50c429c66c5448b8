using System.Diagnostics.CodeAnalysis;

namespace LibraryService.Sla;

/// <summary>How long a promise allows: open time, elapsed time or working days.</summary>
/// <remarks>A target of zero, which is also the default value, promises nothing: there is no clock for it.</remarks>
public readonly record struct SlaTarget
{
    private SlaTarget(SlaTargetKind kind, TimeSpan amount, int days) => (Kind, Amount, Days) = (kind, amount, days);

    /// <summary>What is counted.</summary>
    public SlaTargetKind Kind { get; }

    /// <summary>The time allowed; zero for working days.</summary>
    public TimeSpan Amount { get; }

    /// <summary>The working days allowed; zero for the other kinds.</summary>
    public int Days { get; }

    /// <summary>Whether nothing is promised.</summary>
    public bool IsNone => Amount == TimeSpan.Zero && Days == 0;

    /// <summary>Time counted in opening hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public static SlaTarget Open(TimeSpan amount) => new(SlaTargetKind.Open, NotNegative(amount), 0);

    /// <summary>Time counted around the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public static SlaTarget Elapsed(TimeSpan amount) => new(SlaTargetKind.Elapsed, NotNegative(amount), 0);

    /// <summary>Until the closing of the nth open day after the day of the start.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public static SlaTarget WorkingDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return new SlaTarget(SlaTargetKind.WorkingDays, TimeSpan.Zero, days);
    }

    /// <summary>A bare amount of time means open time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public static implicit operator SlaTarget(TimeSpan amount) => Open(amount);

    /// <summary>Reads a target such as <c>4 open hours</c>, <c>90 seconds</c>, <c>28 elapsed days</c>, <c>3 working days</c> or <c>04:30:00</c>.</summary>
    /// <remarks>Without <c>elapsed</c> or <c>working</c>, open time is meant. Days must say which: an open day has as many hours as the library has.</remarks>
    /// <exception cref="FormatException"><paramref name="text"/> is no target; the message says what is allowed.</exception>
    public static SlaTarget Parse(string text) => TryParse(text, out var target, out var error) ? target : throw new FormatException(error);

    /// <summary>Reads a target as <see cref="Parse"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParse(string text, out SlaTarget target, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SlaTargetText.TryRead(text, out target, out error);
    }

    /// <summary>The target as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => SlaTargetText.Write(this);

    private static TimeSpan NotNegative(TimeSpan amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, TimeSpan.Zero);
        return amount;
    }
}
