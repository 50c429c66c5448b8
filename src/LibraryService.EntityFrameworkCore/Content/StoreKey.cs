using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>A name as the column of a key has it. What a database could not hold as it is stands there as its hash, and whole in the content.</summary>
internal static class StoreKey
{
    private const string Hashed = "sha256:";
    private const int MostUnits = 200;

    /// <summary>Whether a column has the hash of a name, and not the name.</summary>
    public static bool IsHash(string key) => key.StartsWith(Hashed, StringComparison.Ordinal);

    public static string Of(string name) =>
        name.Length <= MostUnits && !name.Contains('\0', StringComparison.Ordinal) && !IsHash(name) && StoredText.IsWellFormed(name)
            ? name
            : Hashed + Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(name.AsSpan())));
}
