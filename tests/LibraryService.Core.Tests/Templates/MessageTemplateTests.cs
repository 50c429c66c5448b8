using LibraryService.Templates;

namespace LibraryService.Tests.Templates;

public class MessageTemplateTests
{
    private static readonly MessageFields Fields = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Date("until")
        .Number("copies")
        .Money("fee", optional: true)
        .Text("note", optional: true)
        .Choice("reason", ["lost", "missing"])
        .Flag("renewable")
        .Link("renewUrl")
        .Phone("desk")
        .Time("opens")
        .Duration("wait")
        .List("items", i => i.Text("name").Number("volume", optional: true)));

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Hello", "Hello")]
    [InlineData("", "")]
    [InlineData("{{ title }}", "Dune")]
    [InlineData("{{title}}", "Dune")]
    [InlineData("{{ title | quote }}", "“Dune”")]
    [InlineData("{{ \"{{\" }} and {{ '}}' }}", "{{ and }}")]
    [InlineData("a {{- title -}} b", "aDuneb")]
    [InlineData("{ title }", "{ title }")]
    [InlineData("{{ copies }}", "1,234")]
    [InlineData("{{ until }}", "Friday, 27 November 2026")]
    [InlineData("{{ until | date: 'day' }}", "Friday, 27 November")]
    [InlineData("{{ until | date: 'iso' }}", "2026-11-27")]
    [InlineData("{{ until | when }}", "Friday at 17:00")]
    [InlineData("open {{ until | until }}", "open until Friday at 17:00")]
    [InlineData("{{ until | time }}", "17:00")]
    [InlineData("{{ until | relative }}", "4 days from now")]
    [InlineData("{% if fee %}{{ fee }}{% endif %}", "£2.50")]
    [InlineData("{{ note | default: 'nothing' }}", "nothing")]
    [InlineData("{% if note %}{{ note }}{% else %}no note{% endif %}", "no note")]
    [InlineData("{% if reason == 'lost' %}lost{% elsif reason == 'missing' %}missing{% endif %}", "missing")]
    [InlineData("{{ reason | choose: lost: 'was lost', missing: 'is missing' }}", "is missing")]
    [InlineData("{{ renewable | choose: yes: 'can', no: 'cannot' }}", "can")]
    [InlineData("{{ renewUrl }}", "https://library.example/renew?a=1&b=2")]
    [InlineData("{{ renewUrl | link: 'Renew' }}", "Renew: https://library.example/renew?a=1&b=2")]
    [InlineData("{{ desk }}", "+44 122 345 6789")]
    [InlineData("{{ desk | ending }}", "789")]
    [InlineData("{{ opens }}", "09:30")]
    [InlineData("{{ wait }}", "1 day 2 hours 30 minutes")]
    [InlineData("{{ items | count }}", "4")]
    [InlineData("{{ items | quantity: 'copy' }}", "4 copies")]
    [InlineData("{{ items | join: 'name' }}", "one, two, three and four")]
    [InlineData("{{ items | join: 'name', limit: 2 }}", "one, two and 2 more")]
    [InlineData("{% for i in items %}[{{ i.name }}]{% endfor %}", "[one][two][three][four]")]
    [InlineData("{% for i in items limit: 3 %}[{{ i.name }}]{% more %}{{ more }}{% endfor %}", "[one][two][three]and 1 more")]
    [InlineData("{% for i in items limit: 4 %}[{{ i.name }}]{% more %}{{ more }}{% endfor %}", "[one][two][three][four]")]
    [InlineData("{% plural items %}{% one %}one{% other %}many{% endplural %}", "many")]
    [InlineData("{% if items | count > 3 and copies < 5000 %}yes{% endif %}", "yes")]
    [InlineData("{% if not renewable or copies != 1234 %}yes{% else %}no{% endif %}", "no")]
    [InlineData("a\n{% if renewable %}\nb\n{% endif %}\nc", "a\nb\nc")]
    [InlineData("a{% # nobody reads this: it's a note %}b", "ab")]
    public void A_template_says(string template, string expected) => Render(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{ titel }}", 1, 4, "title")]
    [InlineData("a\nb {{ until | datte }}", 2, 14, "date")]
    [InlineData("{{ note }}", 1, 4, null)]
    [InlineData("{% if renewable %}", 1, 1, null)]
    [InlineData("{% endif %}", 1, 1, null)]
    [InlineData("{{ title", 1, 1, null)]
    [InlineData("{{ title | date }}", 1, 12, null)]
    [InlineData("{{ reason | choose: lost: 'x' }}", 1, 13, null)]
    [InlineData("{% if reason == 'los' %}{% endif %}", 1, 17, "lost")]
    [InlineData("{% for i in items limit: 3 %}{% endfor %}", 1, 30, null)]
    [InlineData("{% plural copies %}{% one %}x{% endplural %}", 1, 30, null)]
    [InlineData("{% esle %}", 1, 4, "else")]
    public void What_is_wrong_is_told_with_its_place(string template, int line, int column, string? nearest)
    {
        var error = Should.Throw<TemplateException>(() => MessageTemplate.Parse(template, Fields));

        (error.Line, error.Column, error.Nearest).ShouldBe((line, column, nearest), error.Message);
    }

    private static string Render(string template) => MessageTemplate.Parse(template, Fields).Render(
        Fields.Values(v => v
            .Set("title", "Dune")
            .Set("until", new DateTimeOffset(2026, 11, 27, 17, 0, 0, TimeSpan.Zero))
            .Set("copies", 1234)
            .Set("fee", new Money(2.5m, "GBP"))
            .Set("reason", "missing")
            .Set("renewable", true)
            .Set("renewUrl", "https://library.example/renew?a=1&b=2")
            .Set("desk", "+441223456789")
            .Set("opens", new TimeOnly(9, 30))
            .Set("wait", new TimeSpan(1, 2, 30, 0))
            .Set("items", ["one", "two", "three", "four"], (name, item) => item.Set("name", name))),
        new RenderTarget(Channel.Email, "en-GB") { At = Monday });
}
