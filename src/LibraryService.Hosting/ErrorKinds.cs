using System.Data.Common;
using System.Net.Sockets;
using LibraryService.Privacy;

namespace LibraryService.Hosting;

/// <summary>An error without words that may hold personal data: of those it is made of the kinds and codes, and what <see cref="IPlainError"/> says.</summary>
internal static class ErrorKinds
{
    private const int Most = 5;

    public static string Of(Exception error) => string.Join(" < ", Causes(error).Take(Most).Select(Kind));

    private static string Kind(Exception error) => error switch
    {
        IPlainError plain => plain.PlainMessage.TrimEnd('.'),
        DbException { SqlState: { Length: > 0 } state } => $"{error.GetType().Name} ({state})",
        SocketException socket => $"{nameof(SocketException)} ({socket.SocketErrorCode})",
        _ => error.GetType().Name,
    };

    private static IEnumerable<Exception> Causes(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
