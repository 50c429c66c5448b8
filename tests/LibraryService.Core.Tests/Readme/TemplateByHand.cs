// begin: template-by-hand
using LibraryService;
using LibraryService.Templates;
// end: template-by-hand

namespace Readme;

internal sealed class TemplateByHand : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: template-by-hand
        var fields = MessageFields.Declare(f => f
            .Text("name", optional: true)
            .Date("until")
            .Money("fee", optional: true)
            .List("items", i => i.Text("title")));
        var template = MessageTemplate.Parse(
            """
            Hello {{ name | default: "there" }},
            {% for item in items limit: 2 %}
            - {{ item.title | quote }}
            {% more %}
            - {{ more }}
            {% endfor %}
            {% plural items %}{% one %}It waits{% other %}They wait{% endplural %} {{ until | until }}.
            {% if fee %}
            The fee is {{ fee }}.
            {% endif %}
            """,
            fields);
        var values = fields.Values(v => v
            .Set("until", new DateTimeOffset(2026, 11, 27, 17, 0, 0, TimeSpan.Zero))
            .Set("fee", new Money(2.50m, "GBP"))
            .Set("items", ["Dune", "Kindred", "Emma", "Ulysses"], (title, item) => item.Set("title", title)));
        var target = new RenderTarget(Channel.Email, "en-GB") { At = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero) };

        Console.WriteLine(template.Render(values, target));
        // end: template-by-hand

        return Task.CompletedTask;
    }
}
