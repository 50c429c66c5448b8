namespace LibraryService.Templates.Parsing;

/// <summary>A template as a flat list of instructions.</summary>
/// <param name="Code">The instructions.</param>
/// <param name="Exposures">Where it shows what is not for everybody.</param>
/// <param name="Partials">The names of all partials in it.</param>
internal sealed record CompiledTemplate(Instruction[] Code, IReadOnlyList<Exposure> Exposures, IReadOnlyCollection<string> Partials);
