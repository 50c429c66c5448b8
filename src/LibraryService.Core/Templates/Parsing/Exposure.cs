namespace LibraryService.Templates.Parsing;

/// <summary>A place where a template shows a field that is not open to everybody, without asking first whether it may.</summary>
internal sealed record Exposure(MessageField Field, TemplateSource Source, int At);
