using LibraryService.Templates.Parsing;

namespace LibraryService.Templates;

/// <summary>Declares fields, one line each.</summary>
public sealed class MessageFieldsBuilder
{
    private readonly List<MessageField> _fields = [];
    private readonly FieldPrivacy _least;

    private MessageFieldsBuilder(FieldPrivacy least) => _least = least;

    /// <summary>Words that somebody wrote.</summary>
    public MessageFieldsBuilder Text(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open) => Add(name, FieldKind.Text, optional, privacy);

    /// <summary>A number, whole or not.</summary>
    public MessageFieldsBuilder Number(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open) => Add(name, FieldKind.Number, optional, privacy);

    /// <summary>A date, or an instant with its time of day.</summary>
    public MessageFieldsBuilder Date(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open) => Add(name, FieldKind.Date, optional, privacy);

    /// <summary>A time of day.</summary>
    public MessageFieldsBuilder Time(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open) => Add(name, FieldKind.Time, optional, privacy);

    /// <summary>A stretch of time, zero or longer.</summary>
    public MessageFieldsBuilder Duration(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open) => Add(name, FieldKind.Duration, optional, privacy);

    /// <summary>Yes or no.</summary>
    public MessageFieldsBuilder Flag(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open) => Add(name, FieldKind.Flag, optional, privacy);

    /// <summary>An amount of money.</summary>
    public MessageFieldsBuilder Money(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open) => Add(name, FieldKind.Money, optional, privacy);

    /// <summary>An https address.</summary>
    public MessageFieldsBuilder Link(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open) => Add(name, FieldKind.Link, optional, privacy);

    /// <summary>A phone number.</summary>
    public MessageFieldsBuilder Phone(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open) => Add(name, FieldKind.Phone, optional, privacy);

    /// <summary>One of the words in <paramref name="choices"/>, which templates compare with and choose by.</summary>
    /// <exception cref="ArgumentException">There are fewer than two choices, or one is no plain word or is said twice.</exception>
    public MessageFieldsBuilder Choice(string name, IReadOnlyList<string> choices, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (choices.Count < 2 || choices.Distinct(StringComparer.Ordinal).Count() != choices.Count || !choices.All(FieldName.IsWord))
        {
            throw new ArgumentException($"A choice is among at least two different words of letters, digits and underscores, but '{name}' has: {string.Join(", ", choices)}.", nameof(choices));
        }

        return Add(name, FieldKind.Choice, optional, privacy, choices: choices);
    }

    /// <summary>One of the values of an enum. Templates know each by its name with a small first letter, such as <c>ownedOtherFormat</c>.</summary>
    public MessageFieldsBuilder Choice<TChoice>(string name, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open)
        where TChoice : struct, Enum => Choice(name, ChoiceWord.All<TChoice>(), optional, privacy);

    /// <summary>Any number of items with the fields that <paramref name="item"/> declares. What is said of the list's privacy holds for each of them.</summary>
    public MessageFieldsBuilder List(string name, Action<MessageFieldsBuilder> item, bool optional = false, FieldPrivacy privacy = FieldPrivacy.Open)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Add(name, FieldKind.List, optional, privacy, items: Build(item, Stricter(privacy)));
    }

    internal static MessageFields Build(Action<MessageFieldsBuilder> declare, FieldPrivacy least)
    {
        var builder = new MessageFieldsBuilder(least);
        declare(builder);
        return new MessageFields(builder._fields);
    }

    private MessageFieldsBuilder Add(
        string name, FieldKind kind, bool optional, FieldPrivacy privacy, IReadOnlyList<string>? choices = null, MessageFields? items = null)
    {
        FieldName.Require(name);
        if (_fields.Exists(field => string.Equals(field.Name, name, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"The field '{name}' is declared twice.", nameof(name));
        }

        _fields.Add(new MessageField(name, kind, optional, Stricter(privacy)) { Choices = [.. choices ?? []], Items = items });
        return this;
    }

    private FieldPrivacy Stricter(FieldPrivacy privacy) => privacy > _least ? privacy : _least;
}
