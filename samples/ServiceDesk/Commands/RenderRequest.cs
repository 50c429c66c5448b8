using LibraryService.Templates;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>Which example somebody wants to see.</summary>
/// <param name="Message">The name of the message, as it was typed.</param>
/// <param name="Target">Where it is going.</param>
/// <param name="Templates">A folder with a library's own templates; null for none.</param>
/// <param name="SecondReader">Who has read the very text besides the writer; null for nobody.</param>
/// <param name="IsSarif">Whether the findings are for a program rather than a person.</param>
internal sealed record RenderRequest(string Message, RenderTarget Target, string? Templates, string? SecondReader, bool IsSarif);
