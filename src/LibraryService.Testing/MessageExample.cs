using LibraryService.Templates;

namespace LibraryService.Testing;

/// <summary>A message with made-up values, to look at a template with.</summary>
public sealed record MessageExample
{
    private MessageExample(MessageKind kind, MessageValues values) => (Kind, Values) = (kind, values);

    /// <summary>The message.</summary>
    public MessageKind Kind { get; }

    /// <summary>What it says. <see cref="MessageCatalogue.Render(MessageName, MessageValues, RenderTarget)"/> takes it together with the name of the kind.</summary>
    public MessageValues Values { get; }

    /// <summary>The example that a model is.</summary>
    public static MessageExample Of<TModel>(TModel model)
        where TModel : IMessageModel
    {
        ArgumentNullException.ThrowIfNull(model);
        return new MessageExample(MessageKind.Of<TModel>(), model.ToValues());
    }
}
