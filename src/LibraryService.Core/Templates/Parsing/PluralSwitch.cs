using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Parsing;

/// <summary>Where each form of a plural starts, by its category; -1 where it has none of its own.</summary>
internal sealed class PluralSwitch(FieldReference number)
{
    private readonly int[] _targets = [-1, -1, -1, -1, -1, -1];

    public FieldReference Number { get; } = number;

    public int this[PluralCategory category]
    {
        get => _targets[(int)category];
        set => _targets[(int)category] = value;
    }

    public int Target(PluralCategory category) => this[category] >= 0 ? this[category] : this[PluralCategory.Other];
}
