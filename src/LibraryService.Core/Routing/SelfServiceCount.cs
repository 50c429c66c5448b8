namespace LibraryService.Routing;

/// <summary>How often one kind of self-service was offered, and what became of it.</summary>
/// <param name="Option">What it is called.</param>
/// <param name="Served">How many got what they came for.</param>
/// <param name="NotServed">How many tried in vain.</param>
/// <param name="Declined">How many would rather have a person.</param>
/// <param name="Unheard">How many of whom nothing was heard.</param>
public sealed record SelfServiceCount(string Option, long Served, long NotServed, long Declined, long Unheard)
{
    /// <summary>How often it was offered.</summary>
    public long Offered => Served + NotServed + Declined + Unheard;

    /// <summary>The part of those offered it who were not served by it, from 0 to 1; null when nobody was offered it.</summary>
    public double? FallOut => Offered == 0 ? null : (double)(Offered - Served) / Offered;
}
