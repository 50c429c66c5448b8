using System.Text.Json.Serialization;

namespace LibraryService.Samples.Bridge.Folio;

/// <summary>A loan.</summary>
internal sealed class FolioLoan
{
    public string? Id { get; set; }

    public string? UserId { get; set; }

    public string? DueDate { get; set; }

    public string? ReturnDate { get; set; }

    /// <summary>What happened to it last, such as <c>renewed</c> or <c>recallrequested</c>.</summary>
    public string? Action { get; set; }

    [JsonConverter(typeof(FolioStatusConverter))]
    public FolioStatus? Status { get; set; }

    public string? CheckoutServicePointId { get; set; }

    public string? DueDateChangedByRecall { get; set; }

    public FolioItem? Item { get; set; }

    public FolioMetadata? Metadata { get; set; }
}
