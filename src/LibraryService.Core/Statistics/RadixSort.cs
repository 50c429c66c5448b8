namespace LibraryService.Statistics;

/// <summary>Sorts whole numbers by their digits, in a time that grows no faster than their count.</summary>
internal static class RadixSort
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    // Below this an ordinary sort is done before the digits are counted.
    private const int Few = 1 << 12;

    /// <summary>Brings <paramref name="keys"/> into ascending order. It needs as much memory again.</summary>
    public static void Sort(Span<ulong> keys)
    {
        if (keys.Length < Few)
        {
            keys.Sort();
            return;
        }

        var varying = Varying(keys);
        var from = keys;
        var to = new ulong[keys.Length].AsSpan();
        Span<int> places = stackalloc int[Digits];
        for (var shift = 0; shift < 64; shift += DigitBits)
        {
            // A digit that all have in common needs no pass.
            if (((varying >> shift) & (Digits - 1)) is 0)
            {
                continue;
            }

            Scatter(from, to, shift, places);
            var sorted = to;
            to = from;
            from = sorted;
        }

        if (from != keys)
        {
            from.CopyTo(keys);
        }
    }

    private static ulong Varying(ReadOnlySpan<ulong> keys)
    {
        var varying = 0UL;
        foreach (var key in keys)
        {
            varying |= key ^ keys[0];
        }

        return varying;
    }

    private static void Scatter(ReadOnlySpan<ulong> from, Span<ulong> to, int shift, Span<int> places)
    {
        places.Clear();
        foreach (var key in from)
        {
            places[(int)(key >> shift) & (Digits - 1)]++;
        }

        for (int digit = 0, start = 0; digit < Digits; digit++)
        {
            (places[digit], start) = (start, start + places[digit]);
        }

        foreach (var key in from)
        {
            to[places[(int)(key >> shift) & (Digits - 1)]++] = key;
        }
    }
}
