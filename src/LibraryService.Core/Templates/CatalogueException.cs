namespace LibraryService.Templates;

/// <summary>Templates that cannot be read, every one of them.</summary>
public sealed class CatalogueException : FormatException
{
    internal CatalogueException(IReadOnlyList<TemplateException> errors)
        : base(string.Join('\n', errors.Select(error => error.Message))) => Errors = errors;

    /// <summary>What is wrong, each with file, line and column.</summary>
    public IReadOnlyList<TemplateException> Errors { get; }
}
