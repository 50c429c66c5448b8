using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Staffing;

/// <summary>How many contacts came in on each channel, month by month.</summary>
/// <remarks>Mixes of branches add up in any order to the same mix. Not safe for several threads at once.</remarks>
public sealed class ChannelMix
{
    private const int FewestMonths = 12;
    private readonly SortedDictionary<(DateOnly Month, Channel Channel), long> _counts = [];

    /// <summary>How many contacts came in.</summary>
    public long Contacts { get; private set; }

    /// <summary>The first day of each month, from the first with a contact to the last; a month without any is among them.</summary>
    public IReadOnlyList<DateOnly> Months
    {
        get
        {
            var months = new List<DateOnly>();
            if (_counts.Count > 0)
            {
                var last = _counts.Keys.Max(key => key.Month);
                for (var month = _counts.Keys.Min(key => key.Month); month < last; month = month.AddMonths(1))
                {
                    months.Add(month);
                }

                months.Add(last);
            }

            return months;
        }
    }

    /// <summary>The channels on which anything came in, in their order.</summary>
    public IReadOnlyList<Channel> Channels => [.. _counts.Keys.Select(key => key.Channel).Distinct().Order()];

    /// <summary>A new mix of all that both have counted.</summary>
    public static ChannelMix operator +(ChannelMix left, ChannelMix right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var sum = new ChannelMix();
        foreach (var ((month, channel), count) in left._counts.Concat(right._counts))
        {
            sum.Add(month, channel, count);
        }

        return sum;
    }

    /// <summary>Reads the JSON that <see cref="ToJson"/> writes.</summary>
    /// <exception cref="FormatException">It is no such JSON, or cannot be a mix; the message says what came.</exception>
    public static ChannelMix ParseJson(string json) => TryParseJson(json, out var mix, out var error) ? mix : throw new FormatException(error);

    /// <summary>Reads JSON as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out ChannelMix? mix, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, StaffingJson.Default.ListChannelCountDefinition, "A list of counts was", From, out mix, out error);

    /// <summary>Counts contacts.</summary>
    /// <param name="day">Some day of the month.</param>
    /// <param name="channel">On which channel.</param>
    /// <param name="count">How many: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative, or there is no such channel.</exception>
    /// <exception cref="OverflowException">There would be more than <see cref="long.MaxValue"/> contacts; nothing is counted.</exception>
    public void Add(DateOnly day, Channel channel, long count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (!Enum.IsDefined(channel))
        {
            throw new ArgumentOutOfRangeException(nameof(channel), channel, $"A channel is one of {string.Join(", ", Enum.GetNames<Channel>())}.");
        }

        if (count > 0)
        {
            Contacts = checked(Contacts + count);
            var key = (MonthOf(day), channel);
            _counts[key] = _counts.GetValueOrDefault(key) + count;
        }
    }

    /// <summary>How many came in on a channel in the month of a day.</summary>
    public long Count(DateOnly day, Channel channel) => _counts.GetValueOrDefault((MonthOf(day), channel));

    /// <summary>How many came in on all channels in the month of a day.</summary>
    public long Count(DateOnly day) => _counts.Where(entry => entry.Key.Month == MonthOf(day)).Sum(entry => entry.Value);

    /// <summary>The share of a channel in the month of a day; null when nothing came in.</summary>
    public double? Share(DateOnly day, Channel channel) => Count(day) is > 0 and var all ? (double)Count(day, channel) / all : null;

    /// <summary>Where that share truly lies (Wilson's interval); from 0 to 1 when nothing came in.</summary>
    /// <param name="day">Some day of the month.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="confidence">More than 0 and less than 1.</param>
    public Interval ShareInterval(DateOnly day, Channel channel, double confidence = 0.95) => WilsonScore.For(Count(day, channel), Count(day), confidence);

    /// <summary>Where the share of a channel is going, by its damped trend; null with fewer than twelve months, of which no trend can be told.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="months">How many months after the last: from 1 to 120.</param>
    /// <param name="confidence">More than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public ChannelForecast? Forecast(Channel channel, int months, double confidence = 0.95)
    {
        if (months is < 1 or > 120)
        {
            throw new ArgumentOutOfRangeException(nameof(months), months, FormattableString.Invariant($"A forecast reaches from 1 to 120 months, but this is {months}."));
        }

        var seen = Months;
        return seen.Count < FewestMonths ? null : ChannelForecast.Of(
            channel, [.. seen.Select(month => (Count(month, channel), Count(month)))], months, confidence);
    }

    /// <summary>The mix as JSON, the same text for the same counts.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        [.. _counts.Select(entry => new ChannelCountDefinition(entry.Key.Month, entry.Key.Channel, entry.Value))], StaffingJson.Default.ListChannelCountDefinition);

    private static ChannelMix From(List<ChannelCountDefinition> counts)
    {
        var mix = new ChannelMix();
        foreach (var count in counts)
        {
            try
            {
                mix.Add((count ?? throw new FormatException("A count was expected, but there is null.")).Month, count.Channel, count.Count);
            }
            catch (OverflowException e)
            {
                throw new FormatException("There are more contacts than can be counted.", e);
            }
        }

        return mix;
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
