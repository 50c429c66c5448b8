namespace LibraryService.Samples.Bridge.Folio;

/// <summary>The personal part of a user.</summary>
internal sealed class FolioPersonal
{
    public string? LastName { get; set; }

    public string? FirstName { get; set; }

    public string? PreferredFirstName { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? MobilePhone { get; set; }

    public string? DateOfBirth { get; set; }

    public List<FolioAddress?>? Addresses { get; set; }

    /// <summary>The one preferred contact type, such as <c>002</c> for e-mail.</summary>
    public string? PreferredContactTypeId { get; set; }

    /// <summary>All preferred contact types; where there are any, they stand before the one.</summary>
    public List<string?>? PreferredContactTypeIds { get; set; }
}
