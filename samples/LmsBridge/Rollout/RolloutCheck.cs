using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Koha;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Rollout;

/// <summary>Asks, right before a message is sent, what the patron's record says now, how far the library has gone over to these messages, and whether Koha still has the hold.</summary>
/// <remarks>In the shadow a message ends as dropped, for <see cref="DeliveryReason.Shadow"/>: the outbox shows what would have gone to whom, and its case counts it as told.</remarks>
internal sealed class RolloutCheck(PatronCheck patrons, KohaHoldCheck holds, IOptionsMonitor<LmsOptions> options)
{
    /// <summary>Fits <see cref="DeliveryQuestions.Check"/>.</summary>
    public async ValueTask<DeliveryCheck> CheckAsync(OutboxEntry entry, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var rollout = options.CurrentValue.Rollout;
        var to = entry.Current.To;

        // What was turned to the staff stays with them: their mailbox is not the patron's to say anything about.
        if (rollout.StaffAddress is { } staff && entry.Steps.Count == 1 && to.IsSamePlace(Channel.Email, staff))
        {
            return DeliveryCheck.Send;
        }

        if (await patrons.CheckAsync(entry, at, ct) is var check && check != DeliveryCheck.Send)
        {
            return check;
        }

        if (rollout.Mode == RolloutMode.Shadow || !rollout.Messages.ContainsKey($"{entry.Message}"))
        {
            return DeliveryCheck.Drop(DeliveryReason.Shadow);
        }

        return await holds.CheckAsync(entry, ct) is var held && held != DeliveryCheck.Send ? held
            : rollout.Mode == RolloutMode.Live || rollout.AllowList.Any(address => to.IsSamePlace(to.Channel, address)) ? DeliveryCheck.Send
            : DeliveryCheck.RenderAnew(ForStaff(entry, rollout.StaffAddress!, at));
    }

    private static DeliveryStep ForStaff(OutboxEntry entry, string staff, DateTimeOffset at)
    {
        var message = entry.Current;
        return new DeliveryStep(
            new OutboundMessage
            {
                Key = $"{entry.Key}.staff",
                To = ContactPoint.Email(staff),
                Subject = $"Not sent to the patron: {entry.Message}",
                Text = $"The patron of case {entry.Case} is not on the list of those who are written to. This would have gone out by {message.To.Channel}:\n\n{message.Subject}\n\n{message.Text}",
                Language = message.Language,
            },
            at,
            entry.Steps[entry.Step].GiveUpAt);
    }
}
