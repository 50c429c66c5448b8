using LibraryService.Templates.Proofreading;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="SecondReading"/>.</summary>
internal sealed class StoredReading
{
    public required byte[] Hash { get; set; }

    public required string Writer { get; set; }

    public required string Reader { get; set; }

    public DateTimeOffset At { get; set; }

    public static StoredReading Of(SecondReading reading) => new()
    {
        Hash = reading.Hash.ToArray(),
        Writer = reading.Writer.ToString(),
        Reader = reading.Reader.ToString(),
        At = reading.At,
    };

    public SecondReading ToReading() => new(Hash, new StaffId(Writer), new StaffId(Reader), At);
}
