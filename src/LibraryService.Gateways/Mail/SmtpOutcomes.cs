using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace LibraryService.Gateways.Mail;

/// <summary>What an error of the mail library says of the message. The server's own words may hold the address, so only its number is kept.</summary>
internal static class SmtpOutcomes
{
    public static DeliveryOutcome Of(SmtpException error)
    {
        var kind = Causes(error).Any(NothingLeft) ? DeliveryOutcomeKind.SoftBounce : Kind((int)error.StatusCode, error is SmtpFailedRecipientException);
        return new DeliveryOutcome(kind, Detail: error.StatusCode == SmtpStatusCode.GeneralFailure
            ? $"no answer of the mail server: {Causes(error).Last().GetType().Name}"
            : FormattableString.Invariant($"SMTP {(int)error.StatusCode}"));
    }

    private static DeliveryOutcomeKind Kind(int status, bool isOfRecipient) => status switch
    {
        // 530, 534, 535 and 538: we are not signed in as we should be, which is no fault of the message's.
        530 or 534 or 535 or 538 => DeliveryOutcomeKind.SoftBounce,

        // 552 of a mailbox says that it is full; of a mail, that it is too big.
        552 when isOfRecipient => DeliveryOutcomeKind.SoftBounce,
        550 or 551 or 553 when isOfRecipient => DeliveryOutcomeKind.HardBounce,
        >= 400 and < 500 => DeliveryOutcomeKind.SoftBounce,
        >= 500 and < 600 => DeliveryOutcomeKind.Refused,
        _ => DeliveryOutcomeKind.Unknown,
    };

    // Without a connection, or a secure one, no mail has left; of a line that broke later nobody knows.
    private static bool NothingLeft(Exception error) => error is AuthenticationException or SocketException
    {
        SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.HostUnreachable
            or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.NetworkDown,
    };

    private static IEnumerable<Exception> Causes(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
