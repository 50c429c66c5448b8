namespace LibraryService.Templates.Rendering;

/// <summary>A template asks for what cannot be written, or for too much; whoever knows the place in the template tells it.</summary>
internal sealed class UnfitOutputException(string problem) : Exception(problem);
