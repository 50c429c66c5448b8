namespace LibraryService.Templates.Parsing;

/// <summary>One question in a condition.</summary>
internal sealed record Term(TestKind Kind, FieldReference Reference, string? Word, decimal Number, bool Negated);
