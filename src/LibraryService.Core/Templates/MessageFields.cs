namespace LibraryService.Templates;

/// <summary>The fields that a message has, each with its kind and who may see it.</summary>
public sealed class MessageFields
{
    private readonly MessageField[] _fields;
    private readonly Dictionary<string, int> _slots;

    internal MessageFields(IEnumerable<MessageField> fields)
    {
        _fields = [.. fields];
        _slots = new Dictionary<string, int>(_fields.Length, StringComparer.Ordinal);
        for (var i = 0; i < _fields.Length; i++)
        {
            _slots.Add(_fields[i].Name, i);
        }
    }

    /// <summary>A message without fields.</summary>
    public static MessageFields None { get; } = new([]);

    /// <summary>The fields in the order of their declaration.</summary>
    public IReadOnlyList<MessageField> All => _fields;

    /// <summary>Declares the fields of a message.</summary>
    /// <exception cref="ArgumentException">A name is said twice, is a word of the language, or is not a letter followed by letters, digits and underscores.</exception>
    public static MessageFields Declare(Action<MessageFieldsBuilder> declare)
    {
        ArgumentNullException.ThrowIfNull(declare);
        return MessageFieldsBuilder.Build(declare, FieldPrivacy.Open);
    }

    /// <summary>Gives the fields their values. What is not set has none.</summary>
    /// <exception cref="ArgumentException">A name is unknown, or a value is not of the field's kind.</exception>
    public MessageValues Values(Action<MessageValuesBuilder> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var builder = new MessageValuesBuilder(this);
        set(builder);
        return new MessageValues(this, builder.Take());
    }

    internal int Count => _fields.Length;

    internal MessageField this[int slot] => _fields[slot];

    /// <summary>The place of a field, or -1 when there is none of that name.</summary>
    internal int SlotOf(string name) => _slots.TryGetValue(name, out var slot) ? slot : -1;
}
