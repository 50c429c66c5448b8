using LibraryService.Templates.Parsing;
using LibraryService.Templates.Rendering;

namespace LibraryService.Templates;

/// <summary>Sets the values of fields, one line each. Null leaves an optional field without a value.</summary>
public sealed class MessageValuesBuilder
{
    private readonly MessageFields _fields;
    private FieldValue[] _slots;

    internal MessageValuesBuilder(MessageFields fields) => (_fields, _slots) = (fields, new FieldValue[fields.Count]);

    /// <summary>Sets a text, a choice, a phone number or an https address.</summary>
    /// <exception cref="ArgumentException">The field is of another kind, or the text is not one of its choices, no phone number or no https address.</exception>
    public MessageValuesBuilder Set(string name, string? value)
    {
        var slot = SlotOf(name);
        var field = _fields[slot];
        return value is null ? SetNone(field, slot) : Put(slot, field.Kind switch
        {
            FieldKind.Text => FieldValue.Of(value),
            FieldKind.Choice when field.Choices.Contains(value, StringComparer.Ordinal) => FieldValue.Of(value),
            FieldKind.Choice => throw new ArgumentException($"'{name}' is one of {string.Join(", ", field.Choices)}, but is '{value}'.", nameof(value)),
            FieldKind.Phone => FieldValue.Of(PhoneNumber.Require(name, value)),
            FieldKind.Link => FieldValue.Of(LinkAddress.Require(name, value)),
            _ => throw WrongKind(field, "a text"),
        });
    }

    /// <summary>Sets an https address.</summary>
    /// <exception cref="ArgumentException">The field is no link, or the address is not https.</exception>
    public MessageValuesBuilder Set(string name, Uri? value) => Set(name, FieldKind.Link, value is null ? default : FieldValue.Of(LinkAddress.Require(name, value)), "an address");

    /// <summary>Sets a date.</summary>
    public MessageValuesBuilder Set(string name, DateOnly? value) => Set(name, FieldKind.Date, value is { } set ? FieldValue.Of(set) : default, "a date");

    /// <summary>Sets a date with its time of day; texts show it in the zone of whoever reads it.</summary>
    public MessageValuesBuilder Set(string name, DateTimeOffset? value) => Set(name, FieldKind.Date, value is { } set ? FieldValue.Of(set) : default, "an instant");

    /// <summary>Sets a time of day.</summary>
    public MessageValuesBuilder Set(string name, TimeOnly? value) => Set(name, FieldKind.Time, value is { } set ? FieldValue.Of(set) : default, "a time of day");

    /// <summary>Sets a stretch of time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public MessageValuesBuilder Set(string name, TimeSpan? value)
    {
        if (value < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"'{name}' is zero or longer.");
        }

        return Set(name, FieldKind.Duration, value is { } set ? FieldValue.Of(set) : default, "a stretch of time");
    }

    /// <summary>Sets yes or no.</summary>
    public MessageValuesBuilder Set(string name, bool? value) => Set(name, FieldKind.Flag, value is { } set ? FieldValue.Of(set) : default, "yes or no");

    /// <summary>Sets a whole number.</summary>
    public MessageValuesBuilder Set(string name, long? value) => value is { } number && Field(name).Kind == FieldKind.Money
        ? Set(name, (decimal)number)
        : Set(name, FieldKind.Number, value is { } set ? FieldValue.Of(set) : default, "a number");

    /// <summary>Sets a number, or an amount of money in the currency of whoever reads it.</summary>
    public MessageValuesBuilder Set(string name, decimal? value) => Field(name).Kind == FieldKind.Money
        ? Set(name, FieldKind.Money, value is { } amount ? FieldValue.Of(Money.WithoutCurrency(amount)) : default, "an amount")
        : Set(name, FieldKind.Number, value is { } set ? FieldValue.Of(set) : default, "a number");

    /// <summary>Sets an amount of money.</summary>
    public MessageValuesBuilder Set(string name, Money? value) => Set(name, FieldKind.Money, value is { } set ? FieldValue.Of(set) : default, "an amount of money");

    /// <summary>Sets a choice that was declared as an enum.</summary>
    /// <exception cref="ArgumentException">The field is no choice, has other words, or the enum has no such value.</exception>
    public MessageValuesBuilder Set<TChoice>(string name, TChoice value)
        where TChoice : struct, Enum => Set(name, ChoiceWord.Of(value));

    /// <summary>Sets the items of a list.</summary>
    /// <param name="name">The list.</param>
    /// <param name="items">What the items are made of, in their order.</param>
    /// <param name="set">Sets the fields of one item.</param>
    public MessageValuesBuilder Set<T>(string name, IEnumerable<T> items, Action<T, MessageValuesBuilder> set)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(set);
        var field = Field(name);
        if (field.Items is not { } itemFields)
        {
            throw WrongKind(field, "a list");
        }

        var rows = new List<FieldValue[]>();
        foreach (var item in items)
        {
            var row = new MessageValuesBuilder(itemFields);
            set(item, row);
            rows.Add(row.Take());
        }

        return Put(SlotOf(name), FieldValue.Of([.. rows]));
    }

    internal FieldValue[] Take() => Interlocked.Exchange(ref _slots, null!) ?? throw new InvalidOperationException("The values are set already.");

    private MessageField Field(string name) => _fields[SlotOf(name)];

    private int SlotOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slot = _fields.SlotOf(name);
        return slot >= 0 ? slot : throw new ArgumentException(
            $"There is no field '{name}'{NearestName.Hint(name, _fields.All.Select(field => field.Name))}.", nameof(name));
    }

    private MessageValuesBuilder Set(string name, FieldKind kind, FieldValue value, string came)
    {
        var slot = SlotOf(name);
        var field = _fields[slot];
        if (field.Kind != kind)
        {
            throw WrongKind(field, came);
        }

        return value.IsAbsent ? SetNone(field, slot) : Put(slot, value);
    }

    private MessageValuesBuilder SetNone(MessageField field, int slot) => field.IsOptional
        ? Put(slot, default)
        : throw new ArgumentException($"'{field.Name}' is not optional and needs a value.", nameof(field));

    private MessageValuesBuilder Put(int slot, FieldValue value)
    {
        (_slots ?? throw new InvalidOperationException("The values are set already."))[slot] = value;
        return this;
    }

    private static ArgumentException WrongKind(MessageField field, string came) =>
        new($"'{field.Name}' is of the kind {field.Kind}, but {came} was set.", nameof(field));
}
