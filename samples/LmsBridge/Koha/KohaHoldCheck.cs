using LibraryService.Delivery;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>Asks Koha, right before a patron is told that a hold waits, whether it still does: holds that were collected or cancelled leave Koha's list without a word.</summary>
internal sealed class KohaHoldCheck(KohaClient koha, IOptions<LmsOptions> options)
{
    private const string Prefix = $"{KohaOptions.System}-hold-";
    private const string Suffix = "-ready";

    /// <summary>Send, or drop when the hold is gone. While Koha does not answer the message waits.</summary>
    public async ValueTask<DeliveryCheck> CheckAsync(OutboxEntry entry, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var name = $"{entry.Case}";
        return options.Value.Koha?.Poll is null || !name.StartsWith(Prefix, StringComparison.Ordinal) || !name.EndsWith(Suffix, StringComparison.Ordinal)
            || await koha.HasHoldAsync(name[Prefix.Length..^Suffix.Length], ct)
            ? DeliveryCheck.Send
            : DeliveryCheck.Drop(DeliveryReason.Stale);
    }
}
