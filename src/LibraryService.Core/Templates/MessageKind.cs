namespace LibraryService.Templates;

/// <summary>A kind of message that a catalogue knows: its name and its fields.</summary>
public sealed record MessageKind
{
    private MessageKind(MessageName name, MessageFields fields) => (Name, Fields) = (name, fields);

    /// <summary>The name, by which files of templates are called.</summary>
    public MessageName Name { get; }

    /// <summary>The fields that its templates may show beside those that every message has.</summary>
    public MessageFields Fields { get; }

    /// <summary>The kind of a typed model, named as its type.</summary>
    public static MessageKind Of<TModel>()
        where TModel : IMessageModel => new(new MessageName(typeof(TModel).Name), TModel.Fields);
}
