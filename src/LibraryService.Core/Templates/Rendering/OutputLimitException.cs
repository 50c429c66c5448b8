namespace LibraryService.Templates.Rendering;

/// <summary>A text has grown beyond its limit; whoever knows the place in the template tells it.</summary>
internal sealed class OutputLimitException : Exception;
