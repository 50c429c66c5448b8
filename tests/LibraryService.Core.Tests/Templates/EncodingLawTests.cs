using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LibraryService.Templates;

namespace LibraryService.Tests.Templates;

/// <summary>A value is never more than text, whatever it says and wherever the machine stands.</summary>
public class EncodingLawTests
{
    private const string Template = """
        Hello {{ title }},

        {{ note | default: "none" }} {{ title | quote }}

        {% for item in items %}
        - {{ item.name }}
        {% endfor %}
        {{ url | link: "Renew" }} {{ items | join: "name" }}
        """;

    private static readonly MessageTemplate Read = MessageTemplate.Parse(Template, Notices.Fields);

    [Theory]
    [InlineData(Channel.Web, "en")]
    [InlineData(Channel.Voice, "en")]
    [InlineData(Channel.Web, "ar")]
    public void No_value_changes_the_structure_of_a_page_or_a_spoken_text(Channel channel, string language)
    {
        var target = new RenderTarget(channel, language);
        var benign = Structure("x");
        // Seven thousand values in each of five places for three targets: over a hundred thousand.
        var random = new System.Random(20_261_122);
        for (var i = 0; i < 7_000; i++)
        {
            var value = HostileText.Of(random);

            Structure(value).ShouldBe(benign, value);
        }

        string Structure(string value) => MarkupShape.Of($"<all>{Render(value)}</all>");

        string Render(string value) => channel == Channel.Voice
            ? MessageTemplate.Parse("Hello {{ patron }}, {{ note | default: 'x' }}\n\n- {{ patron | quote }}", Notices.Fields)
                .Render(Notices.Values(v => v.Set("patron", value).Set("note", value)), target)
            : Read.Render(Notices.Values(v => v.Set("title", value).Set("note", value).Set("items", [value, value], (name, item) => item.Set("name", name))), target);
    }

    [Fact]
    public void No_value_breaks_a_line_of_plain_text_or_of_a_short_message()
    {
        var random = new System.Random(7);
        var benign = Lines("x", Channel.Email);
        for (var i = 0; i < 7_000; i++)
        {
            var value = HostileText.Of(random);

            Lines(value, Channel.Email).ShouldBe(benign, value);
            Lines(value, Channel.Sms).ShouldBe(benign, value);
        }

        static int Lines(string value, Channel channel) => Read
            .Render(Notices.Values(v => v.Set("title", value).Set("note", value).Set("items", [value, value], (name, item) => item.Set("name", name))), new RenderTarget(channel, "en"))
            .Count(c => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f');
    }

    [Fact]
    public void A_value_that_looks_like_a_template_is_text() =>
        Notices.Render("{{ title }}", new RenderTarget(Channel.Email, "en"), v => v.Set("title", "{{ note }}{% if x %}")).ShouldBe("{{ note }}{% if x %}");

    [Fact]
    public void Any_text_is_rendered_as_itself_where_nothing_has_to_be_encoded() => Prop
        .ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var plain = string.Concat(text.Get.Where(c => c is >= ' ' and < '\u007F'));
            return Notices.Render("{{ title }}", new RenderTarget(Channel.Chat, "en"), v => v.Set("title", plain)) == plain;
        })
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_machine_s_culture_changes_no_byte(string culture)
    {
        var expected = Everything();
        var there = "";
        var thread = new Thread(() => there = Everything()) { CurrentCulture = CultureInfo.GetCultureInfo(culture), CurrentUICulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();

        there.ShouldBe(expected);
    }

    [Fact]
    public void Sixteen_threads_render_the_same()
    {
        var expected = Everything();
        var rendered = new string[16];
        var threads = Enumerable.Range(0, rendered.Length).Select(i => new Thread(() => rendered[i] = Everything())).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        rendered.ShouldAllBe(text => text == expected);
    }

    [Fact]
    public void A_rendering_allocates_little_more_than_its_result()
    {
        var values = Notices.Values();
        var target = new RenderTarget(Channel.Web, "en-GB");
        var length = 0;
        for (var i = 0; i < 100; i++)
        {
            length = Read.Render(values, target).Length;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Read.Render(values, target);
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 100).ShouldBeLessThan((length * 2) + 256);
    }

    private static string Everything()
    {
        var all = new StringBuilder();
        foreach (var language in (string[])["en", "es", "ar", "pl"])
        {
            foreach (var channel in (Channel[])[Channel.Email, Channel.Web, Channel.Sms])
            {
                all.Append(Notices.Render(
                    "{{ title | quote }}{{ copies }}{{ until }}{{ until | when }}{{ day | relative }}{{ opens }}{{ wait }}{{ fee }}{{ url }}{{ desk }}{{ items | join: 'name', limit: 2 }}"
                    + "{% plural copies %}{% one %}I{% other %}i{% endplural %}",
                    new RenderTarget(channel, language) { At = Notices.Now, TimeZone = TimeZoneInfo.Utc }));
            }
        }

        return all.ToString();
    }
}
