using LibraryService.Delivery;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="DeliveryStep"/> with its message.</summary>
internal sealed class StoredStep
{
    public DateTimeOffset NotBefore { get; set; }

    public DateTimeOffset GiveUpAt { get; set; }

    public required string Key { get; set; }

    public required StoredPoint To { get; set; }

    public StoredSender? From { get; set; }

    public string? Subject { get; set; }

    public required string Text { get; set; }

    public string? Html { get; set; }

    public required string Language { get; set; }

    public MessagePurpose Purpose { get; set; }

    public List<StoredHeader>? Headers { get; set; }

    public bool MayRepeat { get; set; }

    public static StoredStep Of(DeliveryStep step) => new()
    {
        NotBefore = step.NotBefore,
        GiveUpAt = step.GiveUpAt,
        Key = step.Message.Key,
        To = StoredPoint.Of(step.Message.To),
        From = step.Message.From is { } sender ? StoredSender.Of(sender) : null,
        Subject = step.Message.Subject,
        Text = step.Message.Text,
        Html = step.Message.Html,
        Language = step.Message.Language,
        Purpose = step.Message.Purpose,
        Headers = step.Message.Headers.Count == 0
            ? null
            : [.. step.Message.Headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => new StoredHeader(header.Key, header.Value))],
        MayRepeat = step.Message.MayRepeat,
    };

    public DeliveryStep ToStep()
    {
        var message = new OutboundMessage
        {
            Key = Key,
            To = To.ToPoint(),
            From = From?.ToSender(),
            Subject = Subject,
            Text = Text,
            Html = Html,
            Language = Language,
            Purpose = Purpose,
            MayRepeat = MayRepeat,
        };
        return new DeliveryStep(
            Headers is null ? message : message with { Headers = Headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.Ordinal) },
            NotBefore,
            GiveUpAt);
    }
}
