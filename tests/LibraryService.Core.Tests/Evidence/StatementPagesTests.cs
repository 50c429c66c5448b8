using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using LibraryService.Evidence;
using LibraryService.Hours;
using static LibraryService.Tests.Evidence.StatementCounter;

namespace LibraryService.Tests.Evidence;

public class StatementPagesTests
{
    private static readonly StatementContact[] Everything =
    [
        new(Channel.Email, "help@millbrook.example") { Languages = ["en", "es"] }, new(Channel.Voice, "+44 1632 960 983"), new(Channel.Sms, "+447700900123"),
        new(Channel.Chat, "https://millbrook.example/chat"), new(Channel.InPerson, "Mill Lane 1"), new(Channel.Social, "@millbrook"), new(Channel.Letter, "PO Box 1"),
    ];

    [Fact]
    public void The_JSON_LD_has_the_shape_that_schema_org_gives_it()
    {
        using var json = JsonDocument.Parse(ServiceStatement.Of(Facts(hours: null, Everything), Monday).ToJsonLd(British));
        var root = json.RootElement;
        (root.GetProperty("@context").GetString(), root.GetProperty("@type").GetString(), root.GetProperty("name").GetString()).ShouldBe(("https://schema.org", "Library", "Millbrook Library"));
        root.GetProperty("url").GetString().ShouldBe("https://millbrook.example/");
        var points = root.GetProperty("contactPoint").EnumerateArray().ToList();
        points.Count.ShouldBe(Everything.Length);
        string[] known = ["@type", "contactType", "name", "description", "email", "telephone", "url", "availableLanguage", "hoursAvailable"];
        foreach (var point in points)
        {
            point.EnumerateObject().Select(member => member.Name).Except(known, StringComparer.Ordinal).ShouldBeEmpty();
            point.GetProperty("@type").GetString().ShouldBe("ContactPoint");
            point.GetProperty("contactType").GetString().ShouldNotBeNullOrEmpty();
            point.GetProperty("description").GetString()!.ShouldContain("A person is there now");
            point.GetProperty("hoursAvailable").EnumerateArray().Count().ShouldBe(5);
            foreach (var hours in point.GetProperty("hoursAvailable").EnumerateArray())
            {
                hours.EnumerateObject().Select(member => member.Name).ShouldBe(["@type", "dayOfWeek", "opens", "closes", "validFrom", "validThrough"]);
                hours.GetProperty("@type").GetString().ShouldBe("OpeningHoursSpecification");
                hours.GetProperty("opens").GetString()!.ShouldMatch("^([01][0-9]|2[0-3]):[0-5][0-9]$");
                var day = DateOnly.ParseExact(hours.GetProperty("validFrom").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                hours.GetProperty("dayOfWeek").GetString().ShouldBe($"https://schema.org/{day.DayOfWeek}");
            }
        }

        points[0].GetProperty("email").GetString().ShouldBe("help@millbrook.example");
        points[0].GetProperty("availableLanguage").EnumerateArray().Select(one => one.GetString()).ShouldBe(["en", "es"]);
        points[1].GetProperty("telephone").GetString().ShouldBe("+44 1632 960 983");
        points[3].GetProperty("url").GetString().ShouldBe("https://millbrook.example/chat");
        points[5].TryGetProperty("url", out _).ShouldBeFalse();
    }

    [Fact]
    public void Nothing_that_a_library_writes_becomes_markup_or_ends_a_script()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)> & \"quoted\" 'single'";
        var facts = Facts(Week().Holiday(new DateOnly(2026, 11, 23), Hostile).Build(), new StatementContact(Channel.InPerson, Hostile), new StatementContact(Channel.Web, "javascript:alert(1)")) with { Library = Hostile };
        var statement = ServiceStatement.Of(facts, Monday);
        var html = statement.ToHtml(British);
        XElement.Parse(html).Descendants().Select(element => element.Name.LocalName).Distinct(StringComparer.Ordinal).ShouldBe(["h2", "h3", "p", "ul", "li", "time"], ignoreOrder: true);
        XElement.Parse(html).Descendants("h2").Single().Value.ShouldBe($"How to reach {Hostile}");
        statement.ToJsonLd(British).ShouldNotContain("<");
        using var json = JsonDocument.Parse(statement.ToJsonLd(British));
        json.RootElement.GetProperty("name").GetString().ShouldBe(Hostile);
    }

    [Fact]
    public void The_page_says_its_language_and_when_it_was_made()
    {
        var page = XElement.Parse(ServiceStatement.Of(Facts(hours: null, Everything), Monday).ToHtml(Spanish));
        page.Attribute("lang")!.Value.ShouldBe("es");
        page.Descendants("time").Single().Attribute("datetime")!.Value.ShouldBe("2026-11-23T10:00:00+00:00");
        page.Descendants("a").Select(link => link.Attribute("href")!.Value).ShouldBe(["mailto:help@millbrook.example", "tel:+441632960983", "sms:+447700900123", "https://millbrook.example/chat"]);
    }

    [Theory]
    [InlineData(Channel.Email, "no mailbox")]
    [InlineData(Channel.Voice, "ask at the desk")]
    [InlineData(Channel.Web, "millbrook.example")]
    [InlineData(Channel.Web, "file:///etc/passwd")]
    [InlineData(Channel.Letter, "https://millbrook.example")]
    public void What_is_no_address_is_no_link(Channel channel, string address) => new StatementContact(channel, address).Link.ShouldBeNull();

    [Fact]
    public void Hours_past_midnight_belong_to_the_day_on_which_they_begin()
    {
        var hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "22:00-06:00").Weekly(DayOfWeek.Wednesday, "00:00-24:00").Build();
        Coming(hours).ShouldBe(["Mon 22:00-06:00", "Wed 00:00-00:00"]);
    }

    [Fact]
    public void Hours_of_several_days_are_told_day_by_day()
    {
        var hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Tuesday, "10:00-24:00").Weekly(DayOfWeek.Wednesday, "00:00-24:00").Weekly(DayOfWeek.Thursday, "00:00-02:00").Build();
        Coming(hours).ShouldBe(["Tue 10:00-23:59", "Wed 00:00-23:59", "Thu 00:00-02:00"]);
        Coming(ServiceHours.Always).ShouldBe(["Mon 00:00-23:59", "Tue 00:00-23:59", "Wed 00:00-23:59", "Thu 00:00-23:59", "Fri 00:00-23:59", "Sat 00:00-23:59", "Sun 00:00-23:59"]);
    }

    [Fact]
    public void Special_hours_and_closures_are_in_the_coming_days() =>
        Coming(Week().Special(new DateOnly(2026, 11, 24), "10:00-12:00, 13:00-14:00").Holiday(new DateOnly(2026, 11, 26), "closed").Build())
            .ShouldBe(["Mon 09:00-17:00", "Tue 10:00-12:00", "Tue 13:00-14:00", "Wed 09:00-17:00", "Fri 09:00-17:00"]);

    [Fact]
    public void The_coming_days_are_those_that_are_open_minute_by_minute()
    {
        var hours = ServiceHours.In("America/Sao_Paulo").Weekly(DayOfWeek.Saturday, "20:00-03:00").Weekly(DayOfWeek.Sunday, "04:00-12:00").Build();
        // Midnight of 4 November 2018 was skipped there.
        var line = ServiceStatement.Of(Facts(hours), new DateTimeOffset(2018, 11, 1, 12, 0, 0, TimeSpan.Zero)).Lines[0];
        line.Coming.Select(one => $"{one.Day:ddd} {one.Opens:HH:mm}-{one.Closes:HH:mm}").ShouldBe(["Sat 20:00-03:00", "Sun 04:00-12:00"]);
    }

    private static IEnumerable<string> Coming(ServiceHours hours) => ServiceStatement.Of(Facts(hours), Monday).Lines[0].Coming
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Day:ddd} {one.Opens:HH:mm}-{one.Closes:HH:mm}"));
}
