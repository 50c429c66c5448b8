namespace LibraryService.Samples.Bridge.Folio;

/// <summary>A postal address of a user.</summary>
internal sealed class FolioAddress
{
    public string? AddressLine1 { get; set; }

    public string? AddressLine2 { get; set; }

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? PostalCode { get; set; }

    public string? CountryId { get; set; }

    public string? PrimaryAddress { get; set; }
}
