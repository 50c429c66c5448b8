using System.Text.Json.Serialization;

namespace LibraryService.Samples.Bridge.Folio;

/// <summary>What a request, a loan or a notice says of its copy.</summary>
internal sealed class FolioItem
{
    public string? Title { get; set; }

    public string? Barcode { get; set; }

    /// <summary>Such as <c>Missing</c>.</summary>
    [JsonConverter(typeof(FolioStatusConverter))]
    public FolioStatus? Status { get; set; }
}
