using LibraryService.Templates;
using LibraryService.Templates.Rendering;
using LibraryService.Testing;

namespace LibraryService.Tests.Templates.Messages;

/// <summary>The values of an example with some of them changed, those inside lists too.</summary>
internal static class ExampleValues
{
    public static MessageValues With(MessageExample example, Func<MessageField, FieldValue, FieldValue> change) =>
        new(example.Kind.Fields, With(example.Kind.Fields, example.Values.Slots, change));

    private static FieldValue[] With(MessageFields fields, FieldValue[] slots, Func<MessageField, FieldValue, FieldValue> change) =>
    [
        .. slots.Select((value, slot) => fields[slot] is { Items: { } items }
            ? FieldValue.Of([.. value.Items.Select(item => With(items, item, change))])
            : change(fields[slot], value)),
    ];
}
