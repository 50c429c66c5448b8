namespace LibraryService.Templates.Parsing;

/// <summary>A loop over a list.</summary>
/// <param name="List">The list.</param>
/// <param name="ItemScope">The scope that holds the item of each turn.</param>
/// <param name="Limit">How many items it shows, or null for all.</param>
internal sealed record Loop(FieldReference List, int ItemScope, int? Limit);
