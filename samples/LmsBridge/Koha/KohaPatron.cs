using System.Text.Json.Serialization;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>A patron, with the fields of Koha's REST interface that say how somebody is reached.</summary>
internal sealed class KohaPatron
{
    public string? PatronId { get; set; }

    public string? Firstname { get; set; }

    public string? Surname { get; set; }

    public string? StreetNumber { get; set; }

    public string? Address { get; set; }

    [JsonPropertyName("address2")]
    public string? Address2 { get; set; }

    public string? City { get; set; }

    public string? State { get; set; }

    public string? PostalCode { get; set; }

    public string? Country { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? Mobile { get; set; }

    public string? SmsNumber { get; set; }

    public string? DateOfBirth { get; set; }

    public string? LibraryId { get; set; }

    public string? CategoryId { get; set; }

    /// <summary>Whether the address is known to be wrong.</summary>
    public string? IncorrectAddress { get; set; }

    /// <summary>The language, or <c>default</c>.</summary>
    public string? Lang { get; set; }

    /// <summary>Whether nothing is left of whoever it was.</summary>
    public string? Anonymized { get; set; }

    public string? UpdatedOn { get; set; }

    public List<KohaAttribute?>? ExtendedAttributes { get; set; }
}
