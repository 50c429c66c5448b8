using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace LibraryService.Statistics;

/// <content>Reads and writes histograms as JSON.</content>
public sealed partial class DurationHistogram
{
    /// <summary>Reads the JSON that <see cref="ToJson"/> writes.</summary>
    /// <exception cref="FormatException">It is no such JSON, or cannot be a histogram; the message says what came.</exception>
    public static DurationHistogram ParseJson(string json) =>
        TryParseJson(json, out var histogram, out var error) ? histogram : throw new FormatException(error);

    /// <summary>Reads JSON as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out DurationHistogram? histogram, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(json);
        (histogram, error) = (null, null);
        try
        {
            histogram = From(JsonSerializer.Deserialize(json, DurationHistogramJson.Default.DurationHistogramDefinition)
                ?? throw new FormatException("A histogram was expected, but this is null."));
            return true;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or OverflowException)
        {
            error = e.Message;
            return false;
        }
    }

    /// <summary>The histogram as JSON, the same text for the same counts: {"unit":"00:01:00","min":"00:01:30","max":"00:02:00","ticks":2100000000,"cells":[{"units":2,"count":2}]}.
    /// A cell is named by the largest amount in it, in units; the ticks are those of all durations together, ten million to a second.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), DurationHistogramJson.Default.DurationHistogramDefinition);

    internal static DurationHistogram From(DurationHistogramDefinition definition)
    {
        var histogram = new DurationHistogram(definition.Unit);
        foreach (var cell in definition.Cells ?? throw new FormatException("A list of cells was expected, but there is null."))
        {
            if (cell is not { Units: >= 0, Count: > 0 })
            {
                throw new FormatException("A cell has units of 0 or more and a count of 1 or more, but one has not.");
            }

            var place = DurationCells.Of(cell.Units);
            histogram.Reach(place);
            histogram._counts[place] = checked(histogram._counts[place] + cell.Count);
            histogram.Count = checked(histogram.Count + cell.Count);
        }

        if ((histogram.Count > 0) != definition.Min.HasValue || definition.Min.HasValue != definition.Max.HasValue)
        {
            throw new FormatException("A histogram has a shortest and a longest duration exactly when it has any.");
        }

        if (definition is { Min: { } min, Max: { } max })
        {
            (histogram._min, histogram._max) = (min, max);
            var cells = Array.FindIndex(histogram._counts, count => count > 0)..Array.FindLastIndex(histogram._counts, count => count > 0);
            if (min < TimeSpan.Zero || min > max || histogram.CellOf(min) != cells.Start.Value || histogram.CellOf(max) != cells.End.Value)
            {
                throw new FormatException(string.Create(
                    CultureInfo.InvariantCulture, $"The shortest and the longest duration lie in the first and the last cell, but {min:c} and {max:c} do not."));
            }
        }

        if (definition.Ticks < definition.Min?.Ticks * (Int128)histogram.Count || definition.Ticks > (definition.Max?.Ticks ?? 0) * (Int128)histogram.Count || definition.Ticks < 0)
        {
            throw new FormatException(string.Create(
                CultureInfo.InvariantCulture, $"All durations together lie between the shortest and the longest times their number, but {definition.Ticks} ticks do not."));
        }

        histogram._ticks = definition.Ticks;
        return histogram;
    }

    internal DurationHistogramDefinition ToDefinition()
    {
        var cells = new List<DurationCellDefinition>();
        for (var cell = 0; cell < Used.Length; cell++)
        {
            if (Used[cell] > 0)
            {
                cells.Add(new((long)Int128.Min(DurationCells.Last(cell), long.MaxValue), Used[cell]));
            }
        }

        return new(Unit, Min, Max, _ticks, cells);
    }
}
