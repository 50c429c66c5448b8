using System.Data.Common;
using System.Net.Sockets;

namespace LibraryService.Hosting;

/// <summary>An error without its words, which may hold personal data: what kinds of errors it is made of, and their codes.</summary>
internal static class ErrorKinds
{
    private const int Most = 5;

    public static string Of(Exception error) => string.Join(" < ", Causes(error).Take(Most).Select(Kind));

    private static string Kind(Exception error) => error switch
    {
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
