using LibraryService.Delivery;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>Whether two entries are the same in all that they hold, to the character and the byte.</summary>
internal static class Same
{
    public static bool Entry(OutboxEntry one, OutboxEntry other) =>
        (one.Key, one.Case, one.Patron, one.Purpose, one.Topic, one.Urgency, one.Message, one.DigestKey, one.Gathered.Count)
            == (other.Key, other.Case, other.Patron, other.Purpose, other.Topic, other.Urgency, other.Message, other.DigestKey, other.Gathered.Count)
        && (one.Step, one.State, one.Reason, one.DueAt, one.Claim, one.Version, one.IsReleased)
            == (other.Step, other.State, other.Reason, other.DueAt, other.Claim, other.Version, other.IsReleased)
        && one.Attempts.SequenceEqual(other.Attempts)
        && one.Steps.Count == other.Steps.Count
        && one.Steps.Zip(other.Steps).All(pair => Step(pair.First, pair.Second))
        && one.Gathered.Zip(other.Gathered).All(pair => Entry(pair.First, pair.Second));

    private static bool Step(DeliveryStep one, DeliveryStep other) =>
        one == other
        && one.NotBefore.EqualsExact(other.NotBefore)
        && one.Message.To == other.Message.To
        && (one.Message.Subject, one.Message.Text, one.Message.Html, one.Message.Language) == (other.Message.Subject, other.Message.Text, other.Message.Html, other.Message.Language)
        && one.Message.Headers.OrderBy(header => header.Key, StringComparer.Ordinal).SequenceEqual(other.Message.Headers.OrderBy(header => header.Key, StringComparer.Ordinal));
}
