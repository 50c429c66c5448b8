namespace LibraryService.Privacy;

/// <summary>What is kept in place of personal data: a hash that only the holder of its key can compare with anything.</summary>
/// <param name="Key">The name of the key.</param>
/// <param name="Hex">The HMAC-SHA256, as 64 lower-case hexadecimal digits.</param>
public readonly record struct KeyedHash(string Key, string Hex)
{
    /// <summary>The key's name and the hash, such as <c>2026:9f86...</c>.</summary>
    public override string ToString() => $"{Key}:{Hex}";
}
