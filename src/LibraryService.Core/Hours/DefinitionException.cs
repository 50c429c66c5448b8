namespace LibraryService.Hours;

/// <summary>A definition that cannot be read, its path already in the message.</summary>
internal sealed class DefinitionException(string message, Exception? inner) : FormatException(message, inner);
