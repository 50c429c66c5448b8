using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LibraryService.Samples.Bridge.Access;

/// <summary>Keeps a bridge without a key from being reached from elsewhere.</summary>
internal static class LoopbackOnly
{
    /// <exception cref="InvalidOperationException">It is an address that others can reach.</exception>
    public static void Check(ListenOptions address)
    {
        if (address.IPEndPoint is { } endpoint && !IPAddress.IsLoopback(endpoint.Address))
        {
            throw new InvalidOperationException(
                $"Without a key the bridge listens on this machine alone, but it was told to listen on {endpoint}. Set Bridge:ApiKey, or listen on http://localhost:5000.");
        }
    }
}
