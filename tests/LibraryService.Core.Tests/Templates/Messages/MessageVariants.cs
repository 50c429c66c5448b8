using LibraryService.Templates;
using LibraryService.Templates.Rendering;
using LibraryService.Testing;

namespace LibraryService.Tests.Templates.Messages;

/// <summary>Every way in which a message can turn out: with and without what is optional, for every choice, for none, one and many.</summary>
internal static class MessageVariants
{
    private static readonly int[] Figures = [0, 1, 2, 30];

    /// <summary>As long as dates are in English and Spanish, and in Spanish with a letter that doubles what an SMS costs.</summary>
    private static readonly DateOnly LongSaturday = new(2026, 9, 26);

    public static IEnumerable<(string What, MessageValues Values)> Of(MessageExample example)
    {
        var fields = example.Kind.Fields;
        foreach (var (what, slots) in Full(fields, example.Values.Slots))
        {
            yield return (what, new MessageValues(fields, slots));
        }
    }

    private static IEnumerable<(string What, FieldValue[] Slots)> Full(MessageFields fields, FieldValue[] slots)
    {
        FieldValue[] bare = [.. slots.Select((value, slot) => fields[slot].IsOptional ? default : value)];
        yield return ("all said", slots);
        yield return ("nothing optional", bare);
        for (var slot = 0; slot < fields.Count; slot++)
        {
            var field = fields[slot];
            if (field.IsOptional)
            {
                yield return ($"no {field.Name}", With(slots, slot, default));
            }

            foreach (var (what, value) in Values(field, slots[slot]))
            {
                yield return ($"{field.Name} {what}", With(slots, slot, value));
                if (!field.IsOptional)
                {
                    yield return ($"{field.Name} {what}, nothing optional", With(bare, slot, value));
                }
            }
        }
    }

    private static IEnumerable<(string What, FieldValue Value)> Values(MessageField field, FieldValue value) => field.Kind switch
    {
        FieldKind.Choice => field.Choices.Select(choice => (choice, FieldValue.Of(choice))),
        FieldKind.Number => Figures.Select(figure => ($"{figure}", FieldValue.Of((long)figure))),
        FieldKind.Date when value.Shape == ValueShape.Day => [("on a long Saturday", FieldValue.Of(LongSaturday))],
        FieldKind.Date => [("on a long Saturday", FieldValue.Of(new DateTimeOffset(LongSaturday, new TimeOnly(10, 30), TimeSpan.Zero)))],
        FieldKind.Flag => [("yes", FieldValue.Of(true)), ("no", FieldValue.Of(false))],
        FieldKind.List =>
        [
            .. Figures.Select(count => ($"{count} times", FieldValue.Of([.. Enumerable.Range(0, count).Select(i => value.Items[i % value.Items.Length])]))),
            .. Full(field.Items!, value.Items[0]).Select(item => ($"of one, {item.What}", FieldValue.Of([item.Slots]))),
        ],
        _ => [],
    };

    private static FieldValue[] With(FieldValue[] slots, int slot, FieldValue value)
    {
        FieldValue[] other = [.. slots];
        other[slot] = value;
        return other;
    }
}
