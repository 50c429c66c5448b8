namespace LibraryService.Templates.Parsing;

/// <summary>A template as a flat list of instructions.</summary>
internal sealed record CompiledTemplate(Instruction[] Code, IReadOnlyList<Exposure> Exposures, bool HasLoops);
