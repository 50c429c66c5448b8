using LibraryService.Templates.Rendering;

namespace LibraryService.Templates;

public sealed partial class MessageCatalogue
{
    /// <summary>Renders a message for a channel, in the nearest language that there is.</summary>
    /// <param name="model">The message. It is known by the name of its type.</param>
    /// <param name="target">Where it is going.</param>
    /// <exception cref="ArgumentException">The catalogue has no such message, or the message no text for the channel.</exception>
    /// <exception cref="TemplateException">A value is missing that the text shows, or the text grows beyond a limit.</exception>
    public RenderedMessage Render<TModel>(TModel model, RenderTarget target)
        where TModel : IMessageModel
    {
        ArgumentNullException.ThrowIfNull(model);
        return Render(new MessageName(typeof(TModel).Name), model.ToValues(), target);
    }

    /// <summary>Renders a message by its name.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such message, the values are those of another, or the message has no text for the channel.</exception>
    /// <exception cref="TemplateException">A value is missing that the text shows, or the text grows beyond a limit.</exception>
    public RenderedMessage Render(MessageName name, MessageValues values, RenderTarget target)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(target);
        var kind = KindOf(name);
        if (kind.Fields != values.Fields)
        {
            throw new ArgumentException($"The values are not those of '{name}'.", nameof(values));
        }

        var message = new MessageText(_shelf, Settings, kind, values, target);
        return target.Alongside is { } second
            ? TwoLanguages.Join(message.In(target.Language), message.In(second), message)
            : message.In(target.Language).ToMessage(message);
    }
}
