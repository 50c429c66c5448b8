using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LibraryService.Metrics.Churn;

/// <content>Reads and writes histograms as JSON and as bytes.</content>
public sealed partial class ActivityHistogram
{
    /// <summary>Reads the JSON that <see cref="ToJson"/> writes; the rows may come in any order and split.</summary>
    /// <exception cref="FormatException">It is no such JSON, or has a row that cannot be; the message says what came.</exception>
    public static ActivityHistogram ParseJson(string json) =>
        TryParseJson(json, out var histogram, out var error) ? histogram : throw new FormatException(error);

    /// <summary>Reads JSON as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out ActivityHistogram? histogram, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(json);
        (histogram, error) = (null, null);
        try
        {
            var definition = JsonSerializer.Deserialize(json, ActivityHistogramJson.Default.ActivityHistogramDefinition);
            var rows = definition?.Rows ?? throw new FormatException("A histogram with rows was expected, but there is null.");
            histogram = FromRows(rows
                .Select(row => row ?? throw new FormatException("A row was expected, but there is null."))
                .Select(row => (row.Visits, row.Recency, row.Age, row.Patrons)));
            return true;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentOutOfRangeException or OverflowException)
        {
            error = e.Message;
            return false;
        }
    }

    /// <summary>Reads the bytes that <see cref="ToBytes"/> writes.</summary>
    /// <exception cref="FormatException">They are no such bytes, or have a row that cannot be; the message says what came.</exception>
    public static ActivityHistogram ParseBytes(ReadOnlySpan<byte> bytes) =>
        TryParseBytes(bytes, out var histogram, out var error) ? histogram : throw new FormatException(error);

    /// <summary>Reads bytes as <see cref="ParseBytes"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseBytes(
        ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out ActivityHistogram? histogram, [NotNullWhen(false)] out string? error)
    {
        (histogram, error) = (null, null);
        try
        {
            histogram = FromRows(ActivityHistogramBytes.Read(bytes));
            return true;
        }
        catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException or OverflowException)
        {
            error = e.Message;
            return false;
        }
    }

    /// <summary>The histogram as JSON: {"rows":[{"visits":2,"recency":30.43,"age":38.86,"patrons":1}]}, every number to its last bit.</summary>
    public string ToJson()
    {
        var rows = Rows.Select(row => new ActivityRowDefinition(row.Visits, row.Recency, row.Age, row.Patrons));
        return JsonSerializer.Serialize(new ActivityHistogramDefinition([.. rows]), ActivityHistogramJson.Default.ActivityHistogramDefinition);
    }

    /// <summary>The histogram as bytes, equal for equal histograms.</summary>
    /// <remarks>The letters LSAH and the byte 1; the number of rows; then for each row its visits, recency, age and patrons. Whole numbers
    /// have seven bits to a byte, the lowest first, the top bit set on all but the last; recency and age have eight bytes each, IEEE 754, the
    /// lowest first.</remarks>
    public byte[] ToBytes() => ActivityHistogramBytes.Write(Rows);
}
