namespace LibraryService.Templates.Parsing;

/// <summary>What stands after the colon of a filter: a text or a number, and a name when it has one.</summary>
internal sealed record FilterArgument(string? Name, string? Text, decimal? Number, int At);
