namespace LibraryService.Evidence;

/// <summary>The tables of a pack together: a group that one of them hides is hidden in all that count nearly the same.</summary>
/// <remarks>Two tables may count nearly the same people, such as the contacts and the promises of a channel. What one hides must not be read from the other, as far as they
/// are apart by fewer than is hidden.</remarks>
internal static class EvidenceTables
{
    /// <summary>Hides until no table shows what another hides.</summary>
    public static void Settle(IReadOnlyList<EvidenceTable> tables)
    {
        foreach (var alike in tables.Where(table => table.ShowsTotals).GroupBy(table => table.Dimension).Select(group => group.ToList()))
        {
            var changed = alike.Count > 1;
            while (changed)
            {
                changed = false;
                foreach (var table in alike)
                {
                    changed |= table.Hide(alike.Where(other => other != table).SelectMany(other => other.HiddenGroups).Where(table.CountsNearly).Select(group => group.Name));
                }
            }
        }
    }
}
