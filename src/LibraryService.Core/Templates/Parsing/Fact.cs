namespace LibraryService.Templates.Parsing;

/// <summary>What the conditions around a place make certain: that a field has a value, or that private things may be shown.</summary>
internal readonly record struct Fact(int Scope, int Slot)
{
    public static Fact PrivateIsShown { get; } = new(-1, 0);
}
