using System.Globalization;
using System.Net;
using System.Text;
using HandlebarsDotNet;
using LibraryService.Templates;

namespace LibraryService.Benchmarks.Templates;

/// <summary>One notice of twelve lines with ten fields, a loop and a date, written three ways that give the same HTML.</summary>
internal sealed class Notice
{
    public const string Source = """
        Hello {{ name }},

        We have put these aside for you at {{ place }}, {{ address }}:
        {% for item in items %}
        - {{ item.title }}
        {% endfor %}

        Please collect them by {{ until | date }}. With your card {{ card }} you can take up to {{ most }} items.
        Questions? Write to {{ replyTo }}.

        {{ sender }}
        {{ library }}
        """;

    private const string Handlebars = """
        <p>Hello {{name}},</p>
        <p>We have put these aside for you at {{place}}, {{address}}:</p>
        <ul>
        {{#each items}}
        <li>{{title}}</li>
        {{/each}}
        </ul>
        <p>Please collect them by {{date until}}. With your card {{card}} you can take up to {{most}} items.<br/>
        Questions? Write to {{replyTo}}.</p>
        <p>{{sender}}<br/>
        {{library}}</p>

        """;

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo("en-GB");
    private readonly DateOnly _until = new(2026, 11, 27);
    private readonly string[] _titles = ["Dune", "Pride & Prejudice", "If on a winter night a traveller", "The Left Hand of Darkness", "Kindred"];
    private readonly MessageValues _values;
    private readonly RenderTarget _target = new(Channel.Web, "en-GB");
    private readonly MessageTemplate _template;
    private readonly HandlebarsTemplate<object, object> _handlebars;
    private readonly Dictionary<string, object> _context;

    public Notice()
    {
        _template = MessageTemplate.Parse(Source, Fields);
        _values = Fields.Values(v => v
            .Set("name", "Ada Lovelace").Set("place", "Central Library").Set("address", "7 Lion Yard").Set("card", "29-1844").Set("replyTo", "desk@library.example")
            .Set("sender", "Smith & Jones").Set("library", "Millbrook Library").Set("until", _until).Set("most", 12)
            .Set("items", _titles, (title, i) => i.Set("title", title)));
        var handlebars = HandlebarsDotNet.Handlebars.Create();
        handlebars.RegisterHelper("date", (writer, _, arguments) => writer.Write(((DateOnly)arguments[0]!).ToString("dddd, d MMMM yyyy", _culture)));
        _handlebars = handlebars.Compile(Handlebars);
        _context = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = "Ada Lovelace",
            ["place"] = "Central Library",
            ["address"] = "7 Lion Yard",
            ["card"] = "29-1844",
            ["replyTo"] = "desk@library.example",
            ["sender"] = "Smith & Jones",
            ["library"] = "Millbrook Library",
            ["until"] = _until,
            ["most"] = 12,
            ["items"] = _titles.Select(title => new Dictionary<string, object>(StringComparer.Ordinal) { ["title"] = title }).ToArray(),
        };
    }

    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("name").Text("place").Text("address").Text("card").Text("replyTo").Text("sender").Text("library").Date("until").Number("most").List("items", i => i.Text("title")));

    public string ByTemplate() => _template.Render(_values, _target);

    public string ByHandlebars() => _handlebars(_context);

    public string ByHand()
    {
        var page = new StringBuilder();
        page.Append("<p>Hello ").Append(WebUtility.HtmlEncode("Ada Lovelace")).Append(",</p>\n<p>We have put these aside for you at ")
            .Append(WebUtility.HtmlEncode("Central Library")).Append(", ").Append(WebUtility.HtmlEncode("7 Lion Yard")).Append(":</p>\n<ul>\n");
        foreach (var title in _titles)
        {
            page.Append("<li>").Append(WebUtility.HtmlEncode(title)).Append("</li>\n");
        }

        return page.Append("</ul>\n<p>Please collect them by ").Append(_until.ToString("dddd, d MMMM yyyy", _culture))
            .Append(". With your card ").Append(WebUtility.HtmlEncode("29-1844")).Append(" you can take up to ").Append(12.ToString("N0", _culture))
            .Append(" items.<br/>\nQuestions? Write to ").Append(WebUtility.HtmlEncode("desk@library.example")).Append(".</p>\n<p>")
            .Append(WebUtility.HtmlEncode("Smith & Jones")).Append("<br/>\n").Append(WebUtility.HtmlEncode("Millbrook Library")).Append("</p>\n").ToString();
    }
}
