using LibraryService.Templates;

namespace LibraryService.Tests.Templates;

public class FilterTests
{
    [Theory]
    [InlineData("es", "{{ day }}", "viernes, 4 de diciembre de 2026")]
    [InlineData("es", "{{ day | date: 'day' }}", "viernes, 4 de diciembre")]
    [InlineData("es", "{{ until | when }}", "el viernes a las 17:00")]
    [InlineData("es", "{{ until | until }}", "hasta el viernes a las 17:00")]
    [InlineData("es", "{{ day | relative }}", "viernes, 4 de diciembre de 2026")]
    [InlineData("es", "{{ wait }}", "2 días 1 hora 5 minutos")]
    [InlineData("es", "{{ items | join: 'name' }}", "one, two y three")]
    [InlineData("es", "{{ items | join: 'name', limit: 1 }}", "one y 2 más")]
    [InlineData("es", "{{ title | quote }}", "«Dune»")]
    [InlineData("es", "{{ items | quantity: one: 'libro', other: 'libros' }}", "3 libros")]
    [InlineData("es", "{{ fee }}", "1.234,50 €")]
    [InlineData("de", "{{ day }}", "Freitag, 4. Dezember 2026")]
    [InlineData("de", "{{ day | relative }}", "Freitag, 4. Dezember 2026")]
    [InlineData("de", "{{ until | when }}", "Freitag, 27. November 2026, 17:00")]
    [InlineData("de-DE", "{{ fee }}", "1.234,50 €")]
    [InlineData("pl", "{{ wait }}", "2 dni 1 godzina 5 minut")]
    [InlineData("ru", "{{ wait }}", "2 дня 1 час 5 минут")]
    [InlineData("cy", "{{ wait }}", "2 ddiwrnod 1 awr 5 munud")]
    [InlineData("ar", "{{ wait }}", "يومان ساعة 5 دقائق")]
    [InlineData("fr", "{{ items | join: 'name' }}", "one, two et three")]
    [InlineData("xx", "{{ items | join: 'name', limit: 2 }}", "one, two, +1")]
    [InlineData("en-GB", "{{ fee }}", "€1,234.50")]
    [InlineData("en-GB", "{{ day | relative }}", "11 days from now")]
    [InlineData("en-GB", "{{ day | when }}", "Friday, 4 December")]
    [InlineData("en-US", "{{ day | date: 'day' }}", "Friday, December 4")]
    public void A_filter_speaks_the_language(string language, string template, string expected) =>
        Notices.Render(template, new RenderTarget(Channel.Email, language) { At = Notices.Now }).ShouldBe(expected);

    [Theory]
    [InlineData("2026-11-23T17:00Z", "today at 17:00")]
    [InlineData("2026-11-24T17:00Z", "tomorrow at 17:00")]
    [InlineData("2026-11-29T17:00Z", "Sunday at 17:00")]
    [InlineData("2026-11-30T17:00Z", "Monday, 30 November at 17:00")]
    [InlineData("2027-11-30T17:00Z", "Tuesday, 30 November 2027 at 17:00")]
    [InlineData("2026-11-22T17:00Z", "Sunday, 22 November at 17:00")]
    public void When_is_as_near_as_people_say_it(string until, string expected) =>
        Notices.Render("{{ until | when }}", new RenderTarget(Channel.Email, "en-GB") { At = Notices.Now }, v => v.Set("until", DateTimeOffset.Parse(until, null)))
            .ShouldBe(expected);

    [Theory]
    [InlineData("{{ day }}", "Friday <say-as interpret-as=\"date\" format=\"ymd\">2026-12-04</say-as>")]
    [InlineData("{{ opens }}", "<say-as interpret-as=\"time\" format=\"hms24\">09:30</say-as>")]
    [InlineData("{{ copies }}", "<say-as interpret-as=\"cardinal\">3</say-as>")]
    [InlineData("{{ fee }}", "<say-as interpret-as=\"currency\">€1,234.50</say-as>")]
    [InlineData("{{ desk | ending }}", "<say-as interpret-as=\"telephone\">789</say-as>")]
    [InlineData("{{ url }}", "library.example")]
    [InlineData("{{ url | link: 'Renew' }}", "Renew")]
    public void Speech_says_what_kind_of_figures_it_reads(string template, string expected) =>
        Notices.Render(template, new RenderTarget(Channel.Voice, "en-GB")).ShouldBe($"<p>{expected}</p>\n");

    [Fact]
    public void An_instant_is_shown_in_the_zone_of_the_reader() =>
        Notices.Render("{{ until | when }}", new RenderTarget(Channel.Email, "en-GB") { At = Notices.Now, TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo") })
            .ShouldBe("Saturday at 02:00");

    [Fact]
    public void A_short_message_has_plain_spaces_and_quotes() =>
        Notices.Render("{{ title | quote }} {{ fee }}", new RenderTarget(Channel.Sms, "es")).ShouldBe("\"Dune\" 1.234,50 €");

    [Fact]
    public void A_date_beyond_the_calendar_of_its_culture_is_written_in_figures() =>
        Notices.Render("{{ day }}", new RenderTarget(Channel.Email, "ar-SA"), v => v.Set("day", new DateOnly(2150, 1, 2))).ShouldBe("2150-01-02");

    [Fact]
    public void A_time_of_a_date_without_one_is_an_error() =>
        Should.Throw<TemplateException>(() => Notices.Render("a {{ day | time }}", new RenderTarget(Channel.Email, "en"))).Column.ShouldBe(3);

    [Fact]
    public void A_plural_made_by_rule_is_English_only()
    {
        Should.Throw<TemplateException>(() => MessageTemplate.Parse("{{ copies | quantity: 'libro' }}", Notices.Fields, "es"));
        Should.Throw<TemplateException>(() => Notices.Render("{{ copies | quantity: 'libro' }}", new RenderTarget(Channel.Email, "es")));
    }

    [Fact]
    public void A_link_to_a_host_that_is_not_allowed_is_refused()
    {
        var target = new RenderTarget(Channel.Email, "en") { AllowedHosts = ["elsewhere.example"] };

        Should.Throw<TemplateException>(() => Notices.Render("{{ url }}", target)).Message.ShouldContain("elsewhere.example");
    }

    [Theory]
    [InlineData("http://library.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//library.example")]
    [InlineData("https://user@library.example/")]
    [InlineData("https://")]
    [InlineData("")]
    public void Only_https_is_a_link(string address) => Should.Throw<ArgumentException>(() => Notices.Values(v => v.Set("url", address)));
}
