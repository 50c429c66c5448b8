namespace LibraryService.Templates.Parsing;

/// <summary>A field and where its value is found.</summary>
/// <param name="Field">The field.</param>
/// <param name="Scope">0 for the message's own fields, 1 for those that all messages have, from 2 on for the items of the loops around.</param>
/// <param name="Slot">The place among the values of that scope.</param>
internal readonly record struct FieldReference(MessageField Field, int Scope, int Slot)
{
    public Fact Presence => new(Scope, Slot);
}
