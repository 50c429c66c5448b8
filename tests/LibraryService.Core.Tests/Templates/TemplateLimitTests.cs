using System.Text;
using LibraryService.Templates;

namespace LibraryService.Tests.Templates;

/// <summary>Every limit is an error, never a text cut short, and stands where it says.</summary>
public class TemplateLimitTests
{
    private static readonly RenderTarget Target = new(Channel.Email, "en");

    [Fact]
    public void A_source_has_a_longest()
    {
        Parse(new string('x', TemplateLimits.Source));
        Should.Throw<TemplateException>(() => Parse(new string('x', TemplateLimits.Source + 1)));
    }

    [Fact]
    public void Blocks_have_a_depth()
    {
        Parse(Nested(TemplateLimits.Depth));
        Should.Throw<TemplateException>(() => Parse(Nested(TemplateLimits.Depth + 1)));
        Should.Throw<TemplateException>(() => Parse(Nested(5_000)));
    }

    [Fact]
    public void A_rendered_text_has_a_longest()
    {
        var most = new string('x', TemplateLimits.Output / 4);

        Notices.Render("{{ title }}{{ title }}{{ title }}{{ title }}", Target, v => v.Set("title", most)).Length.ShouldBe(TemplateLimits.Output);
        Should.Throw<TemplateException>(() => Notices.Render("{{ title }}{{ title }}{{ title }}{{ title }}x", Target, v => v.Set("title", most))).Column.ShouldBe(45);
    }

    [Fact]
    public void Loops_have_a_number_of_items()
    {
        Notices.Render("{% for i in items %}x{% endfor %}", Target, Items(TemplateLimits.Items)).Length.ShouldBe(TemplateLimits.Items);
        Should.Throw<TemplateException>(() => Notices.Render("{% for i in items %}x{% endfor %}", Target, Items(TemplateLimits.Items + 1))).Column.ShouldBe(22);
    }

    [Fact]
    public void A_rendering_has_a_number_of_steps() =>
        Should.Throw<TemplateException>(() => Notices.Render($"{{% for i in items %}}{Repeat("{{ copies }}", 200)}{{% endfor %}}", Target, Items(600))).Message.ShouldContain("steps");

    [Fact]
    public void Partials_have_a_depth_and_a_size()
    {
        Read(TemplateLimits.PartialDepth, "x");
        Should.Throw<CatalogueException>(() => Read(TemplateLimits.PartialDepth + 1, "x")).Message.ShouldContain("deep");
        // Each includes the next ten times: a hundred million parts if nothing stopped it.
        Should.Throw<CatalogueException>(() => Read(TemplateLimits.PartialDepth, "{{ library }}", times: 10)).Message.ShouldContain("parts long");
    }

    private static MessageCatalogue Read(int depth, string last, int times = 1) => MessageCatalogue.Create(
        [MessageKind.Of<CourseBooked>()],
        [
            new TemplateFile("en/CourseBooked.liquid", "=== sms\n{% include \"p1\" %}"),
            .. Enumerable.Range(1, depth - 1).Select(i => new TemplateFile($"en/_p{i}.liquid", Repeat($"{{% include \"p{i + 1}\" %}}", times))),
            new TemplateFile($"en/_p{depth}.liquid", last),
        ]);

    private static Action<MessageValuesBuilder> Items(int count) => v => v.Set("items", Enumerable.Range(0, count), (_, item) => item.Set("name", "x"));

    private static void Parse(string text) => MessageTemplate.Parse(text, Notices.Fields);

    private static string Nested(int depth) => Repeat("{% if note %}", depth) + Repeat("{% endif %}", depth);

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
