namespace LibraryService.Samples.Bridge.Koha;

/// <summary>A copy.</summary>
internal sealed class KohaItem
{
    /// <summary>An authorised value of the category LOST; zero for a copy that is not lost.</summary>
    public string? LostStatus { get; set; }

    public string? LostDate { get; set; }

    /// <summary>Zero for a copy that is whole.</summary>
    public string? DamagedStatus { get; set; }
}
