using System.Globalization;
using System.Text;

namespace LibraryService;

/// <summary>What became of one attempt to deliver a message, as a gateway reports it.</summary>
/// <remarks>Its text form leaves out <see cref="Detail"/>, for not every carrier keeps to what may stand there.</remarks>
/// <param name="Kind">What happened.</param>
/// <param name="RetryAfter">How long the carrier asked to wait before another attempt; null when it asked for nothing.</param>
/// <param name="Detail">What the carrier said, for staff. Never a patron's name, address or card number.</param>
public sealed record DeliveryOutcome(DeliveryOutcomeKind Kind, TimeSpan? RetryAfter = null, string? Detail = null)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Kind = {Kind}, RetryAfter = {RetryAfter}");
        return true;
    }
}
