using LibraryService.Privacy;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="ConsentRecord"/>.</summary>
internal sealed class StoredConsent
{
    public MessagePurpose Purpose { get; set; }

    public Channel Channel { get; set; }

    public ConsentChange Change { get; set; }

    public DateTimeOffset At { get; set; }

    public required string How { get; set; }

    public ConsentBasis Basis { get; set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    public static StoredConsent Of(ConsentRecord record) => new()
    {
        Purpose = record.Purpose,
        Channel = record.Channel,
        Change = record.Change,
        At = record.At,
        How = record.How,
        Basis = record.Basis,
        ExpiresAt = record.ExpiresAt,
    };

    public ConsentRecord ToRecord() => Change switch
    {
        ConsentChange.Withdrawn => ConsentRecord.Withdrawn(Purpose, Channel, At, How),
        ConsentChange.Objected => ConsentRecord.Objected(Purpose, Channel, At, How),
        _ => ConsentRecord.Given(Purpose, Channel, At, How, Basis, ExpiresAt),
    };
}
