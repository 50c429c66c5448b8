namespace LibraryService.Samples.Bridge.Koha;

/// <summary>A title.</summary>
internal sealed class KohaBiblio
{
    public string? Title { get; set; }
}
