namespace LibraryService.DependencyInjection;

/// <summary>A folder of templates that was added in code.</summary>
internal sealed record TemplatesFolder(string Path);
