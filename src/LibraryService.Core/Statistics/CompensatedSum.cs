namespace LibraryService.Statistics;

/// <summary>A sum that carries along what each addition rounds away, so that a million addends lose no more digits than two.</summary>
/// <remarks>A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), 39-51.</remarks>
internal struct CompensatedSum
{
    private double _sum;
    private double _lost;

    /// <summary>What has been added so far.</summary>
    public readonly double Value => _sum + _lost;

    /// <summary>Adds <paramref name="addend"/>.</summary>
    public void Add(double addend)
    {
        var sum = _sum + addend;
        _lost += Math.Abs(_sum) >= Math.Abs(addend) ? _sum - sum + addend : addend - sum + _sum;
        _sum = sum;
    }
}
