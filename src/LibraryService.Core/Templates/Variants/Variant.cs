using LibraryService.Templates.Parsing;

namespace LibraryService.Templates.Variants;

/// <summary>One section of a message's file, ready to render.</summary>
internal sealed record Variant(CompiledTemplate Template, MessageVersion Version);
