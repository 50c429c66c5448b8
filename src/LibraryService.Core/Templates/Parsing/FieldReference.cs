namespace LibraryService.Templates.Parsing;

/// <summary>A field and where its value is found.</summary>
/// <param name="Field">The field.</param>
/// <param name="Scope">0 for the message's own fields, 1 for those that all messages have, from 2 on for the items of the loops around.</param>
/// <param name="Slot">The place among the values of that scope.</param>
internal readonly record struct FieldReference(MessageField Field, int Scope, int Slot)
{
    public Fact Presence => new(Scope, Slot);

    /// <summary>Whether somebody else wrote the value, such as a title or the name of a person; the library's own names are not quoted.</summary>
    public bool IsQuoted => Field.Kind is FieldKind.Text or FieldKind.List && (Scope != 1 || Field.Privacy != FieldPrivacy.Open);
}
