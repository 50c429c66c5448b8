using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates;

/// <summary>A kind of message that a catalogue knows: its name and its fields.</summary>
public sealed record MessageKind
{
    private MessageKind(MessageName name, MessageFields fields) => (Name, Fields) = (name, fields);

    /// <summary>The name, by which files of templates are called.</summary>
    public MessageName Name { get; }

    /// <summary>The fields that its templates may show beside those that every message has.</summary>
    public MessageFields Fields { get; }

    /// <summary>The kind of news that it brings.</summary>
    public MessageTone Tone { get; private init; }

    /// <summary>Who reads it.</summary>
    public Audience Audience { get; private init; }

    /// <summary>What it is for, where a proofreading rule asks; null for anything else.</summary>
    public MessageIntent? Intent { get; private init; }

    /// <summary>Whether a second person reads it before it goes out.</summary>
    public bool IsSensitive { get; private init; }

    /// <summary>The kind of a typed model, named as its type.</summary>
    public static MessageKind Of<TModel>()
        where TModel : IMessageModel => new(new MessageName(typeof(TModel).Name), TModel.Fields)
        {
            Tone = TModel.Tone,
            Audience = TModel.Audience,
            Intent = TModel.Intent,
            IsSensitive = TModel.IsSensitive,
        };
}
