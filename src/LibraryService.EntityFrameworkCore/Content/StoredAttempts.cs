using System.Globalization;
using System.Text;
using System.Text.Json;
using LibraryService.Delivery;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The attempts of an entry: a line for each, its step and then what became of it, so that a statement of SQL can add one.</summary>
internal static class StoredAttempts
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;

    // A claim that ran out once: the attempt that it counts as is the one of the entry itself, not a second wording of it.
    private static readonly OutboxEntry RanOut = new OutboxEntry("lost", new DeliveryStep(
        new OutboundMessage { Key = "lost.1", To = new Routing.ContactPoint(Channel.InApp, ""), Text = "", Language = "" }, Start, Start.AddDays(1)))
        .Claimed("one", Start, TimeSpan.FromTicks(1));

    /// <summary>The lines; null for none.</summary>
    public static string? Write(IReadOnlyList<DeliveryAttempt> attempts)
    {
        if (attempts.Count == 0)
        {
            return null;
        }

        var lines = new StringBuilder();
        foreach (var attempt in attempts)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{attempt.Step}").Append(Rest(attempt));
        }

        return lines.ToString();
    }

    public static IReadOnlyList<DeliveryAttempt> Read(string? lines)
    {
        if (lines is null)
        {
            return [];
        }

        var attempts = new List<DeliveryAttempt>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = line.IndexOf(' ', StringComparison.Ordinal);
            var step = int.Parse(line.AsSpan(0, end), CultureInfo.InvariantCulture);
            attempts.Add(JsonSerializer.Deserialize(line.AsSpan(end), StoredJson.Form.StoredAttempt)!.ToAttempt(step));
        }

        return attempts;
    }

    /// <summary>What follows the step in the line of a claim that ran out, found out at an instant.</summary>
    public static string Lost(DateTimeOffset at) => Rest(RanOut.Claimed("two", Start.AddTicks(1), TimeSpan.FromTicks(1)).Attempts[^1] with { At = at });

    private static string Rest(DeliveryAttempt attempt) => $" {JsonSerializer.Serialize(StoredAttempt.Of(attempt), StoredJson.Form.StoredAttempt)}\n";
}
