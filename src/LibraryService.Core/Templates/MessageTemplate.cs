using LibraryService.Templates.Parsing;
using LibraryService.Templates.Rendering;

namespace LibraryService.Templates;

/// <summary>A text with places for values, read and checked once, and rendered as often as wanted by any number of threads.</summary>
/// <remarks>The language is a small part of Liquid's: see docs/templates.md.</remarks>
public sealed class MessageTemplate
{
    private readonly CompiledTemplate _compiled;

    private MessageTemplate(CompiledTemplate compiled, MessageFields fields) => (_compiled, Fields) = (compiled, fields);

    /// <summary>The fields that the template was read against.</summary>
    public MessageFields Fields { get; }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="fields">The fields that it may show.</param>
    /// <param name="language">The language that it is written in, whose plural forms it must have. Null: any, and only the form "other" must be there.</param>
    /// <exception cref="TemplateException">It names what there is not, leaves an optional field without a fallback, or goes beyond a limit; says the line and column.</exception>
    public static MessageTemplate Parse(string text, MessageFields fields, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fields);
        var source = new TemplateSource(text);
        return new MessageTemplate(TemplateParser.Parse(source, 0, source.Text.Length, new TemplateGround { Fields = fields, Language = language }), fields);
    }

    /// <summary>Reads a template, or tells what is wrong with it.</summary>
    public static bool TryParse(string text, MessageFields fields, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MessageTemplate? template, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out TemplateException? error)
    {
        try
        {
            (template, error) = (Parse(text, fields), null);
            return true;
        }
        catch (TemplateException e)
        {
            (template, error) = (null, e);
            return false;
        }
    }

    /// <summary>Renders the text, encoded for the channel.</summary>
    /// <param name="values">The values of <see cref="Fields"/>.</param>
    /// <param name="target">Where the text is going.</param>
    /// <returns>
    /// Plain text; for letters, postcards, pages and what is shown in the catalogue, the paragraphs of an HTML page; for voice and phone trees, the
    /// paragraphs of an SSML document.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="values"/> are those of other fields.</exception>
    /// <exception cref="TemplateException">A field that the text shows has no value, the text grows beyond a limit, or it would show on this target what is private.</exception>
    public string Render(MessageValues values, RenderTarget target) => Render(values, target, isTraced: false).Text;

    /// <summary>Renders the text as <see cref="Render(MessageValues, RenderTarget)"/> does, and keeps where each stretch of it comes from.</summary>
    public RenderedText Trace(MessageValues values, RenderTarget target) => Render(values, target, isTraced: true);

    private RenderedText Render(MessageValues values, RenderTarget target, bool isTraced)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(target);
        if (values.Fields != Fields)
        {
            throw new ArgumentException("The values are of other fields than the template.", nameof(values));
        }

        Exposures.Refuse(_compiled.Exposures, target.Channel, target.ShowsPrivate);
        return Renderer.Render(_compiled, values.Slots, target, new RenderAs(target.Form, target.ShowsPrivate, IsTidy: false, isTraced, Frame: null));
    }
}
