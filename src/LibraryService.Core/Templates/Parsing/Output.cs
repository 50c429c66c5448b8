namespace LibraryService.Templates.Parsing;

/// <summary>A value to write and how.</summary>
internal sealed record Output(FieldReference Reference)
{
    public OutputStyle Style { get; set; }

    /// <summary>Written when there is no value; null where there always is one.</summary>
    public string? Default { get; set; }

    /// <summary>Whether the language's quotation marks go around it.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>The words of a link.</summary>
    public string? Words { get; set; }

    /// <summary>The words for each choice in the order of the field's choices, or for each plural category.</summary>
    public string?[] Forms { get; set; } = [];

    /// <summary>The decimals of a number, or how many items a sentence names; null for as they come.</summary>
    public int? Figure { get; set; }

    /// <summary>The field of each item that a sentence names.</summary>
    public int ItemSlot { get; set; }

    /// <summary>Whether English words were made by rule, which no other language may show.</summary>
    public bool IsEnglishOnly { get; set; }

    public bool IsCounting => Style is OutputStyle.Count or OutputStyle.Quantity;
}
