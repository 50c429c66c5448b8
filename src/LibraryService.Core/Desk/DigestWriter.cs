using LibraryService.Delivery;
using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Desk;

/// <summary>Makes one message of the several that a patron wishes to get together.</summary>
/// <remarks>The texts stay as they were written, proofread and approved; only what goes around them is new.</remarks>
public sealed class DigestWriter
{
    private const int Most = 50;
    private const int MostCharacters = 50_000;
    private const string Unsubscribe = "List-Unsubscribe";
    private readonly MessageCatalogue _catalogue;

    /// <param name="catalogue">The words of <see cref="MessageDigest"/>.</param>
    public DigestWriter(MessageCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _catalogue = catalogue;
    }

    /// <summary>The steps of the one message. Fits <see cref="DeliveryQuestions.Gather"/>.</summary>
    /// <param name="entries">The messages, all for one patron.</param>
    /// <param name="ct">Cancels nothing: there is nothing to wait for.</param>
    /// <returns>None, so that each goes out on its own, when they do not go the same ways, are too much for one message, or a digest has no words for one of the ways.</returns>
    public ValueTask<IReadOnlyList<DeliveryStep>> GatherAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var isOne = entries.Count is > 1 and <= Most && entries.Sum(entry => entry.Steps.Max(step => step.Message.Text.Length)) <= MostCharacters && GoTheSameWays(entries);
        return new(isOne ? [.. entries[0].Steps.Select((_, number) => Together(entries, number))] : []);
    }

    private bool GoTheSameWays(IReadOnlyList<OutboxEntry> entries)
    {
        var steps = entries[0].Steps;
        return entries.All(entry => entry.Step == 0 && entry.Purpose == entries[0].Purpose && entry.Steps.Count == steps.Count && entry.Steps.Zip(steps).All(IsSameWay))
            && entries.All(entry => SubjectOf(entry) is not null)
            && steps.All(step => _catalogue.Serves(MessageKind.Of<MessageDigest>().Name, step.Message.To.Channel, step.Message.Language));
    }

    private static string? SubjectOf(OutboxEntry entry) => entry.Steps.Select(step => step.Message.Subject).FirstOrDefault(subject => !string.IsNullOrEmpty(subject));

    private static bool IsSameWay((DeliveryStep One, DeliveryStep Other) steps) =>
        steps.One.Message.To.IsSamePlace(steps.Other.Message.To.Channel, steps.Other.Message.To.Address)
        && string.Equals(steps.One.Message.Language, steps.Other.Message.Language, StringComparison.OrdinalIgnoreCase)
        && steps.One.Message.From == steps.Other.Message.From;

    private DeliveryStep Together(IReadOnlyList<OutboxEntry> entries, int number)
    {
        OutboundMessage[] messages = [.. entries.Select(entry => entry.Steps[number].Message)];
        var first = messages[0];
        var digest = new MessageDigest([.. messages.Select((message, i) => new DigestPart(SubjectOf(entries[i])!, message.Text))]);
        var rendered = _catalogue.Render(digest, new RenderTarget(first.To.Channel, first.Language)
        {
            Frame = first.To.Channel == Channel.Letter ? _catalogue.Settings.Frame with { PostalAddress = first.To.Address.Split('\n') } : null,
        });
        return new DeliveryStep(
            first with
            {
                Key = $"{first.Key}.digest",
                Subject = rendered.Subject,
                Text = rendered.Text,
                Html = rendered.Html,

                // An answer to several cases at once belongs to none of them; the way out of outreach is that of the address.
                Headers = first.Headers.Where(header => string.Equals(header.Key, Unsubscribe, StringComparison.Ordinal))
                    .ToDictionary(header => header.Key, header => header.Value, StringComparer.Ordinal),
            },
            entries.Max(entry => entry.Steps[number].NotBefore),
            entries.Max(entry => entry.Steps[number].GiveUpAt));
    }
}
