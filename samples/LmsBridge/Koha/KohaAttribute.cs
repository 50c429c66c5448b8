namespace LibraryService.Samples.Bridge.Koha;

/// <summary>An extended attribute of a patron.</summary>
internal sealed class KohaAttribute
{
    public string? Type { get; set; }

    public string? Value { get; set; }
}
