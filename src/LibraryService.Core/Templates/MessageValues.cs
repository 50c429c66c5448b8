using LibraryService.Templates.Rendering;

namespace LibraryService.Templates;

/// <summary>The values of a message's fields. Made by <see cref="MessageFields.Values"/>.</summary>
public sealed class MessageValues
{
    internal MessageValues(MessageFields fields, FieldValue[] slots) => (Fields, Slots) = (fields, slots);

    /// <summary>The fields that have these values.</summary>
    public MessageFields Fields { get; }

    internal FieldValue[] Slots { get; }

    /// <summary>The texts that somebody else wrote, such as titles and names, those inside lists too. A proofreader does not judge them.</summary>
    public IReadOnlyList<string> Texts()
    {
        var texts = new List<string>();
        Collect(Fields, Slots, texts);
        return texts;
    }

    /// <summary>The values with another address in a field; the same when there is no such field.</summary>
    internal MessageValues With(string name, Uri link)
    {
        var slot = Fields.SlotOf(name);
        if (slot < 0)
        {
            return this;
        }

        FieldValue[] slots = [.. Slots];
        slots[slot] = FieldValue.Of(link);
        return new MessageValues(Fields, slots);
    }

    private static void Collect(MessageFields fields, FieldValue[] slots, List<string> texts)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if (fields[i].Kind == FieldKind.Text && slots[i].Reference is string { Length: > 0 } text)
            {
                texts.Add(text);
            }
            else if (slots[i].Reference is FieldValue[][] items)
            {
                foreach (var item in items)
                {
                    Collect(fields[i].Items!, item, texts);
                }
            }
        }
    }
}
