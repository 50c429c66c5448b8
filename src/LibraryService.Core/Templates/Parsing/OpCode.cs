namespace LibraryService.Templates.Parsing;

/// <summary>What one instruction of a compiled template does.</summary>
internal enum OpCode : byte
{
    /// <summary>Writes text of the template.</summary>
    Literal,

    /// <summary>Writes the value of a field.</summary>
    Output,

    /// <summary>Goes to the target unless the condition holds.</summary>
    Branch,

    /// <summary>Goes to the target.</summary>
    Jump,

    /// <summary>Takes the first item of a list, or goes to the target.</summary>
    Loop,

    /// <summary>Takes the next item and goes to the target, or goes on.</summary>
    Next,

    /// <summary>Goes to the target unless the loop left items out.</summary>
    Left,

    /// <summary>Writes how many items the loop left out, such as "and 12 more".</summary>
    More,

    /// <summary>Goes to the form that the number takes.</summary>
    Plural,
}
