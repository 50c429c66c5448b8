namespace LibraryService.Templates.Rendering;

/// <summary>A value cannot be written as the template asks; whoever knows the place in the template tells it.</summary>
internal sealed class UnfitOutputException(string problem) : Exception(problem);
