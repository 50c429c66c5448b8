using System.Globalization;
using LibraryService.Hours;

namespace LibraryService.Evidence;

/// <summary>The days that evidence is of, on the wall clock of a place.</summary>
public sealed record EvidencePeriod
{
    private const int MostDays = 3700;

    /// <param name="from">The first day.</param>
    /// <param name="to">The last day: the first or later, at most ten years after it.</param>
    /// <param name="zone">The IANA time zone in which a day begins and ends.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or too long after it; or a day is not from 1900 to 2200.</exception>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public EvidencePeriod(DateOnly from, DateOnly to, string zone = "Etc/UTC")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(zone);
        if (to < from || to.DayNumber - from.DayNumber >= MostDays || from.Year < 1900 || to.Year > 2199)
        {
            throw new ArgumentOutOfRangeException(nameof(to), string.Create(
                CultureInfo.InvariantCulture, $"A period is of 1 to {MostDays} days from 1900 to 2199, but runs from {from:O} to {to:O}."));
        }

        (From, To, Zone) = (from, to, zone);
        var place = IanaZone.Find(zone);
        (Start, End) = (StartOf(from, place), StartOf(to.AddDays(1), place));
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; }

    /// <summary>The IANA time zone in which a day begins and ends.</summary>
    public string Zone { get; }

    /// <summary>How long after the end it is looked how things stand, so that what came in on the last day has had time.</summary>
    /// <value>Zero or more, at most 366 days. The default is zero: as things stood at the end.</value>
    public TimeSpan Settling
    {
        get;
        init => field = value >= TimeSpan.Zero && value <= TimeSpan.FromDays(366)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Zero or more expected, at most 366 days.");
    }

    /// <summary>The first instant.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset End { get; }

    /// <summary>When is looked: what happened later is not seen.</summary>
    public DateTimeOffset AsOf => End + Settling;

    /// <summary>How many days it has.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The period before: as many months where it is of whole months, else as many days. It is looked at as long after its end.</summary>
    public EvidencePeriod Before()
    {
        var isOfMonths = From.Day == 1 && To.AddDays(1).Day == 1;
        var next = To.AddDays(1);
        var from = isOfMonths ? From.AddMonths(-(((next.Year - From.Year) * 12) + next.Month - From.Month)) : From.AddDays(-Days);
        return new EvidencePeriod(from, From.AddDays(-1), Zone) { Settling = Settling };
    }

    /// <summary>Whether an instant lies in it.</summary>
    public bool Contains(DateTimeOffset at) => at >= Start && at < End;

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>Both days, such as <c>2026-07-01 to 2026-09-30</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:O} to {To:O}");

    // Where the clock skips midnight the day begins when it goes on; where it repeats midnight, at the first.
    private static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var offset = zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset).ToUniversalTime();
    }
}
