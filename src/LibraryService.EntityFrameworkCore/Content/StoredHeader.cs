namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>A header of a message.</summary>
internal sealed record StoredHeader(string Name, string Value);
