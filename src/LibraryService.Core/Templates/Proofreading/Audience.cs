namespace LibraryService.Templates.Proofreading;

/// <summary>Who reads a message.</summary>
public enum Audience
{
    /// <summary>One patron, about their own business.</summary>
    Patron,

    /// <summary>Some members of staff.</summary>
    Staff,

    /// <summary>Everybody who works at the library.</summary>
    AllStaff,

    /// <summary>Whoever comes by.</summary>
    Public,
}
