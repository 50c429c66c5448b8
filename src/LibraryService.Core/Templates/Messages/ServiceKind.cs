namespace LibraryService.Templates.Messages;

/// <summary>A service that people use from afar.</summary>
public enum ServiceKind
{
    /// <summary>The online catalogue.</summary>
    Catalogue,

    /// <summary>E-books and audiobooks.</summary>
    EBooks,

    /// <summary>The phone line.</summary>
    Phones,

    /// <summary>The website.</summary>
    Website,

    /// <summary>The computers and printers in the library.</summary>
    Computers,
}
