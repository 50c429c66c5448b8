namespace LibraryService.Samples.Bridge.Events;

/// <summary>The plain form of a patron who follows an author, a series or a subject, with the record of the consent that a message rests on.</summary>
internal sealed class LmsFollowerDefinition
{
    public string? Patron { get; set; }

    public string? Kind { get; set; }

    public string? Name { get; set; }

    public string? ConsentId { get; set; }
}
