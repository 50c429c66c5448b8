using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace LibraryService.Gateways;

/// <summary>Files of which each is one message: named by its key, and there whole or not at all.</summary>
internal static class MessageFile
{
    private const int ReadableLength = 40;
    private const int HashLength = 32;

    /// <summary>A name that any file system takes and that no two keys share: what can be read of the key, and a part of its hash.</summary>
    public static string NameOf(string key, string extension)
    {
        var readable = string.Concat(key.Take(ReadableLength).Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        return $"{readable}-{Hash(key)}{extension}";
    }

    /// <summary>128 bits of the SHA-256 hash of a key, as hexadecimal digits.</summary>
    public static string Hash(string key)
    {
        // Half a surrogate pair has no UTF-8, so the units are hashed.
        var hash = SHA256.HashData(MemoryMarshal.AsBytes(key.AsSpan()));
        return Convert.ToHexStringLower(hash)[..HashLength];
    }

    /// <summary>Writes a file under a name of its own, and gives it its right name when all of it is on the disk. One that is there is replaced.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="name">Its right name.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="ct">Cancels before it has its right name.</param>
    /// <param name="isDurable">Whether to wait for the disk, so that it outlives a power cut.</param>
    /// <returns>What became of it: a file that could not be written has not left.</returns>
    public static async ValueTask<DeliveryOutcome> WriteAsync(string folder, string name, ReadOnlyMemory<byte> bytes, CancellationToken ct, bool isDurable = true)
    {
        var unfinished = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await using (file.ConfigureAwait(false))
            {
                await file.WriteAsync(bytes, ct).ConfigureAwait(false);
                file.Flush(flushToDisk: isDurable);
            }

            File.Move(unfinished, Path.Combine(folder, name), overwrite: true);
            return new DeliveryOutcome(DeliveryOutcomeKind.Accepted);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, Detail: $"the folder could not be written to: {e.GetType().Name}");
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }
}
