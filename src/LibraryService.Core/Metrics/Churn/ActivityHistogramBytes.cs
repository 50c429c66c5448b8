using System.Buffers.Binary;

namespace LibraryService.Metrics.Churn;

/// <summary>The bytes of a histogram; <see cref="ActivityHistogram.ToBytes"/> says what they are.</summary>
internal static class ActivityHistogramBytes
{
    private const int LeastOfRow = 18;

    private static ReadOnlySpan<byte> Head => "LSAH\u0001"u8;

    public static byte[] Write(IReadOnlyList<ActivityRow> rows)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Head);
        writer.Write7BitEncodedInt64(rows.Count);
        foreach (var row in rows)
        {
            writer.Write7BitEncodedInt64(row.Visits);
            writer.Write(row.Recency);
            writer.Write(row.Age);
            writer.Write7BitEncodedInt64(row.Patrons);
        }

        return stream.ToArray();
    }

    public static List<(int Visits, double Recency, double Age, long Patrons)> Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Head))
        {
            throw new FormatException("The bytes of a histogram start with LSAH and the byte 1; these do not.");
        }

        bytes = bytes[Head.Length..];
        var count = Whole(ref bytes);
        if (count < 0 || count > bytes.Length / LeastOfRow)
        {
            throw new FormatException(FormattableString.Invariant(
                $"There are bytes for at most {bytes.Length / LeastOfRow} rows, but {count} are announced."));
        }

        var rows = new List<(int, double, double, long)>((int)count);
        for (var i = 0; i < count; i++)
        {
            rows.Add((checked((int)Whole(ref bytes)), Real(ref bytes), Real(ref bytes), Whole(ref bytes)));
        }

        return bytes.IsEmpty ? rows : throw new FormatException(FormattableString.Invariant(
            $"After the last row there must be nothing, but there are {bytes.Length} bytes."));
    }

    private static long Whole(ref ReadOnlySpan<byte> bytes)
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var piece = Take(ref bytes, 1)[0];
            value |= (ulong)(piece & 0x7f) << shift;
            if (piece < 0x80)
            {
                return (long)value;
            }
        }

        throw new FormatException("A whole number must end within ten bytes, but one does not.");
    }

    private static double Real(ref ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadDoubleLittleEndian(Take(ref bytes, sizeof(double)));

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int length)
    {
        if (bytes.Length < length)
        {
            throw new FormatException("The bytes of the histogram end in the middle of a row.");
        }

        var taken = bytes[..length];
        bytes = bytes[length..];
        return taken;
    }
}
