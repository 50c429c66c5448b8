namespace LibraryService.Privacy;

/// <summary>Hides small numbers in what leaves the library.</summary>
/// <remarks>
/// <para>A count of three can be three people whom a neighbour knows. So every number below k is hidden, a total as much as a cell, and zero with them: that
/// nobody in a street was satisfied says something of everybody in it. One hidden number in a row is the total less the rest; so others are hidden
/// besides, until for each hidden number the values that agree with all that is shown span k or more. That is worked out exactly, for every one of
/// them, and not by a rule of thumb.</para>
/// <para>The same table gives the same answer. Two tables that share totals, such as one by branch and one by channel, are safe together when both are made with
/// <c>totalsAreShown</c>. A table of this month and one of last month and this together are not: the difference is a table too.</para>
/// </remarks>
public static class SmallNumbers
{
    /// <summary>The threshold unless another is said.</summary>
    public const int UsualThreshold = 10;

    /// <summary>The lowest threshold that is allowed.</summary>
    public const int LowestThreshold = 5;

    /// <summary>Hides what must be hidden.</summary>
    /// <param name="table">The counts.</param>
    /// <param name="k">Numbers below this are hidden: at least 5.</param>
    /// <param name="totalsAreShown">Whether the totals of the columns, and of all, are shown elsewhere: then they are not hidden here, and the rest is
    /// hidden from a reader who knows them.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 5.</exception>
    /// <exception cref="ArgumentException">The totals are shown elsewhere though one is below <paramref name="k"/>.</exception>
    public static SuppressedTable Suppress(CountTable table, int k = UsualThreshold, bool totalsAreShown = false) =>
        Suppress(table, k, totalsAreShown, static (_, _) => false);

    /// <summary>The same, with some numbers hidden whatever their size: because other tables hide them, or because nobody needs one without the other.</summary>
    /// <param name="table">The counts.</param>
    /// <param name="k">Numbers below this are hidden.</param>
    /// <param name="totalsAreShown">Whether the totals of the columns, and of all, are shown elsewhere. There must then be two rows with anything hidden, or none.</param>
    /// <param name="isHiddenBesides">Whether the number of a row and a column is; the column after the last is the totals of the rows.</param>
    internal static SuppressedTable Suppress(CountTable table, int k, bool totalsAreShown, Func<int, int, bool> isHiddenBesides)
    {
        ArgumentNullException.ThrowIfNull(table);
        CheckThreshold(k);
        if (totalsAreShown)
        {
            for (var column = 0; column <= table.Columns.Count; column++)
            {
                var total = table.Cell(table.Rows.Count, column);
                if (total < k)
                {
                    throw new ArgumentException(FormattableString.Invariant($"A total that is shown elsewhere must be at least {k}, but one is {total}."), nameof(totalsAreShown));
                }
            }
        }

        return new SuppressedTable(table, new SuppressionSearch(table, k, totalsAreShown, isHiddenBesides).Run(), k);
    }

    /// <summary>The number itself, or null when it is below <paramref name="k"/>. For one number that stands alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 5, or the count is negative.</exception>
    public static long? Suppress(long count, int k = UsualThreshold)
    {
        CheckThreshold(k);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count < k ? null : count;
    }

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 5.</exception>
    internal static void CheckThreshold(int k)
    {
        if (k < LowestThreshold)
        {
            throw new ArgumentOutOfRangeException(nameof(k), k, FormattableString.Invariant($"Numbers are hidden below {LowestThreshold} at least; {UsualThreshold} is usual. This is {k}."));
        }
    }
}
