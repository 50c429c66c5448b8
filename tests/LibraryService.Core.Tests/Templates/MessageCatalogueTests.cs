using System.Xml.Linq;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates;

public class MessageCatalogueTests
{
    private const string English = "=== subject\nBooked for {{ on }}\n=== text\n{% include \"greeting\" %}\n\n{% if private %}{{ course }}{% else %}A course{% endif %} on {{ on | date: \"day\" }}.\n=== sms\n{{ library }}: booked for {{ on | date: \"day\" }}.\n=== voice\nBooked for {{ on }}.";
    private const string Spanish = "=== subject\nReserva para el {{ on }}\n=== text\n{% include \"greeting\" %}\n\n{% if private %}{{ course }}{% else %}Un curso{% endif %}, el {{ on | date: \"day\" }}.";

    private static readonly CourseBooked Booked = new("Bookbinding", new DateOnly(2026, 12, 4));

    private static readonly MessageCatalogue Catalogue = Of(
        ("en/CourseBooked.liquid", English),
        ("es/CourseBooked.liquid", Spanish),
        ("en/_greeting.liquid", "Hello {{ patron.name | default: \"and welcome\" }},"),
        ("es/_greeting.liquid", "Hola:"));

    [Fact]
    public void A_message_is_rendered_in_the_language_asked_for()
    {
        var message = Catalogue.Render(Booked, new RenderTarget(Channel.Email, "es"));

        message.Subject.ShouldBe("Reserva para el viernes, 4 de diciembre de 2026");
        message.Text.ShouldBe("Hola:\n\nBookbinding, el viernes, 4 de diciembre.");
        (message.Language, message.Direction).ShouldBe(("es", WritingDirection.LeftToRight));
        message.Fallbacks.ShouldBeEmpty();
        XDocument.Parse(message.Html!).Root!.Attribute("lang")!.Value.ShouldBe("es");
    }

    [Theory]
    [InlineData("pt-BR", Channel.Email, "en", "pt-BR,pt")]
    [InlineData("es-MX", Channel.Email, "es", "es-MX")]
    [InlineData("es", Channel.Sms, "en", "es")]
    [InlineData("en", Channel.Email, "en", "")]
    public void A_language_that_is_not_there_falls_back_and_says_so(string asked, Channel channel, string got, string passed)
    {
        var message = Catalogue.Render(Booked, new RenderTarget(channel, asked));

        message.Language.ShouldBe(got);
        message.Fallbacks.ShouldBe(passed.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_library_s_language_comes_before_English() => Catalogue.With(new MessageSettings { Language = "es" })
        .Render(Booked, new RenderTarget(Channel.Email, "cy"))
        .ShouldSatisfyAllConditions(message => message.Language.ShouldBe("es"), message => message.Fallbacks.ShouldBe(["cy"]));

    [Fact]
    public void A_message_without_a_text_for_the_channel_is_refused_and_can_be_asked_for()
    {
        Should.Throw<ArgumentException>(() => Catalogue.Render(Booked, new RenderTarget(Channel.Postcard, "en"))).Message.ShouldContain("Postcard");
        Catalogue.Serves(new MessageName("CourseBooked"), Channel.Postcard).ShouldBeFalse();
        Catalogue.Serves(new MessageName("CourseBooked"), Channel.Voice).ShouldBeTrue();
    }

    [Fact]
    public void A_shared_address_is_told_no_more_than_others_may_know() =>
        Catalogue.Render(Booked, new RenderTarget(Channel.Email, "en") { IsShared = true }).ShouldSatisfyAllConditions(
            message => message.Text.ShouldContain("A course on"),
            message => message.Html.ShouldNotBeNull().ShouldNotContain("Bookbinding"));

    [Fact]
    public void A_branch_says_its_own_words_and_partials()
    {
        var catalogue = Catalogue.With(
            new TemplateFile("branches/north/en/CourseBooked.liquid", "=== sms\nNorth: {{ on | date: \"iso\" }}"),
            new TemplateFile("branches/north/en/_greeting.liquid", "Hiya,"));
        var north = new BranchId("north");

        catalogue.Render(Booked, new RenderTarget(Channel.Sms, "en", north)).Text.ShouldBe("North: 2026-12-04");
        catalogue.Render(Booked, new RenderTarget(Channel.Sms, "en", new BranchId("south"))).Text.ShouldStartWith("Your library:");
        catalogue.Render(Booked, new RenderTarget(Channel.Email, "en", north)).ShouldSatisfyAllConditions(
            message => message.Text.ShouldStartWith("Hiya,"), message => message.Version.Branch.ShouldBe(north));
        catalogue.Render(Booked, new RenderTarget(Channel.Email, "en")).Text.ShouldStartWith("Hello and welcome,");
    }

    [Fact]
    public void A_later_file_takes_the_place_of_the_sections_that_it_has() =>
        Catalogue.With(new TemplateFile("en/CourseBooked.liquid", "=== sms\nOurs")).ShouldSatisfyAllConditions(
            catalogue => catalogue.Render(Booked, new RenderTarget(Channel.Sms, "en")).Text.ShouldBe("Ours"),
            catalogue => catalogue.Render(Booked, new RenderTarget(Channel.Email, "en")).Text.ShouldStartWith("Hello"));

    [Fact]
    public void A_version_follows_from_the_text_and_its_partials()
    {
        var first = Catalogue.Render(Booked, new RenderTarget(Channel.Email, "en")).Version;
        var greeting = Catalogue.With(new TemplateFile("en/_greeting.liquid", "Good day,"));
        var second = greeting.Render(Booked, new RenderTarget(Channel.Email, "en")).Version;

        first.ShouldBe(Catalogue.Render(Booked, new RenderTarget(Channel.Sms, "en")).Version);
        (second.Hash == first.Hash).ShouldBeFalse();
        first.ToString().ShouldBe($"CourseBooked/en/{first.Hash}");
        Catalogue.SourceOf(first).ShouldBe(English);
        greeting.SourceOf(first).ShouldBeNull();
    }

    [Fact]
    public void A_draft_is_checked_and_not_sent_until_it_is_published()
    {
        var catalogue = Catalogue.With(new TemplateFile("en/CourseBooked.draft.liquid", "=== sms\nNew words"));
        var draft = catalogue.Drafts.ShouldHaveSingleItem();

        catalogue.Render(Booked, new RenderTarget(Channel.Sms, "en")).Text.ShouldStartWith("Your library:");
        var published = catalogue.Publish(draft);
        published.Render(Booked, new RenderTarget(Channel.Sms, "en")).ShouldSatisfyAllConditions(
            message => message.Text.ShouldBe("New words"), message => message.Version.ShouldBe(draft with { IsDraft = false }));
        published.Drafts.ShouldBeEmpty();
        Should.Throw<CatalogueException>(() => Catalogue.With(new TemplateFile("en/CourseBooked.draft.liquid", "=== sms\n{{ nope }}")));
    }

    [Theory]
    [InlineData("en/CourseBooked.liquid", "=== sms\na\n{{ cuorse }}", 3, 4, "course")]
    [InlineData("en/CourseBooked.liquid", "=== sms\n{{ on }}\n=== sme\nx", 3, 1, "sms")]
    [InlineData("en/CourseBooked.liquid", "hello\n=== sms\nx", 1, 1, null)]
    [InlineData("en/CourseBooked.liquid", "=== sms\n\n=== voice\nx", 2, 1, null)]
    [InlineData("en/CourseBooked.liquid", "=== sms\nx\n=== sms\ny", 3, 1, null)]
    [InlineData("en/CourseBooked.liquid", "=== voice\n{{ course }}", 2, 1, null)]
    [InlineData("en/CourseBooked.liquid", "=== text\n{{ course }}", 2, 1, null)]
    [InlineData("en/CourseBooked.liquid", "=== social\n{{ patron.name | default: \"x\" }}", 2, 1, null)]
    [InlineData("en/CourseBooked.liquid", "", 1, 1, null)]
    [InlineData("en/CourseBoked.liquid", "=== sms\nx", 1, 1, "CourseBooked")]
    [InlineData("CourseBooked.liquid", "=== sms\nx", 1, 1, null)]
    [InlineData("english/CourseBooked.liquid", "=== sms\nx", 1, 1, null)]
    [InlineData("pl/CourseBooked.liquid", "=== sms\n{% plural library %}", 2, 11, null)]
    [InlineData("de/CourseBooked.liquid", "=== text\nOhne Betreff", 2, 1, null)]
    [InlineData("en/_greeting.liquid", "{% include \"greeting\" %}", 1, 1, null)]
    public void What_is_wrong_with_a_file_is_told_with_its_place(string path, string text, int line, int column, string? nearest)
    {
        var error = Should.Throw<CatalogueException>(() => Catalogue.With(new TemplateFile(path, text))).Errors.ShouldHaveSingleItem();

        (error.File, error.Line, error.Column, error.Nearest).ShouldBe((path, line, column, nearest), error.Message);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() => Should
        .Throw<CatalogueException>(() => Catalogue.With(
            new TemplateFile("en/CourseBooked.liquid", "=== sms\n{{ a }}\n=== voice\n{{ b }}"), new TemplateFile("es/CourseBooked.liquid", "=== sms\n{{ c }}")))
        .Errors.Select(error => (error.File, error.Line)).ShouldBe([("en/CourseBooked.liquid", 2), ("en/CourseBooked.liquid", 4), ("es/CourseBooked.liquid", 2)]);

    [Fact]
    public void A_language_tells_what_it_lacks() => Catalogue.Missing("es").Select(missing => missing.ToString())
        .ShouldBe([new MissingText(new MessageName("CourseBooked"), "sms").ToString(), new MissingText(new MessageName("CourseBooked"), "voice").ToString()]);

    [Fact]
    public void Two_languages_stand_side_by_side()
    {
        var message = Catalogue.Render(Booked, new RenderTarget(Channel.Email, "en") { Alongside = "es" });

        message.Alongside.ShouldBe("es");
        message.Subject.ShouldBe("Booked for Friday, December 4, 2026 / Reserva para el viernes, 4 de diciembre de 2026");
        message.Text.ShouldContain("Hello and welcome,");
        message.Text.ShouldContain("Hola:");
        XDocument.Parse(message.Html!).Descendants("section").Select(section => section.Attribute("lang")!.Value).ShouldBe(["en", "es"]);
    }

    [Fact]
    public void A_value_written_the_other_way_is_set_apart_except_in_a_short_message()
    {
        var arabic = new CourseBooked("مكتبة", new DateOnly(2026, 12, 4));

        Catalogue.Render(arabic, new RenderTarget(Channel.Email, "en")).Text.ShouldContain("\u2068مكتبة\u2069");
        Notices.Render("{{ title }}", new RenderTarget(Channel.Sms, "en"), v => v.Set("title", "مكتبة")).ShouldBe("مكتبة");
        Notices.Render("{{ title }}", new RenderTarget(Channel.Email, "ar")).ShouldBe("\u2068Dune\u2069");
    }

    [Fact]
    public void A_letter_has_the_address_and_a_spoken_text_its_language()
    {
        var frame = new MessageFrame { Library = "A & B", PatronName = "Ada", PostalAddress = ["Ada <Lovelace>", "1 Lane"] };
        var letter = XDocument.Parse(Catalogue.Render(Booked, new RenderTarget(Channel.Letter, "en-GB") { Frame = frame, At = Notices.Now }).Html!);
        var speech = XDocument.Parse(Catalogue.Render(Booked, new RenderTarget(Channel.Voice, "en") { Frame = frame }).Text);

        letter.Descendants("address").Single().Value.ShouldContain("Ada <Lovelace>\n1 Lane");
        letter.Descendants("p").First(p => p.Attribute("class") is null).Value.ShouldBe("Monday, 23 November 2026");
        speech.Root!.Name.LocalName.ShouldBe("speak");
        speech.Root.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("en");
    }

    [Fact]
    public void What_the_proofreader_finds_leads_back_to_the_template_and_the_field()
    {
        var catalogue = Catalogue.With(new TemplateFile("en/CourseBooked.liquid", "=== sms\n{{ library }}: the the room is {{ room | default: \"open\" }}."));
        var message = catalogue.Render(Booked with { Room = "the the attic" }, new RenderTarget(Channel.Sms, "en") { Frame = new MessageFrame { Library = "Millbrook Library" } });

        var finding = message.Findings.ShouldHaveSingleItem();
        finding.RuleId.ShouldBe("PR204");
        message.MayGoOut.ShouldBeFalse();
        message.Spans.First(span => span.Rendered.Start <= finding.Span.Start && finding.Span.Start < span.Rendered.End).File.ShouldBe("en/CourseBooked.liquid");
        message.Spans.Where(span => span.Field is not null).Select(span => span.Field).ShouldBe(["library", "room"]);
    }

    [Fact]
    public void A_finding_in_the_subject_says_so_and_keeps_the_message_from_going_out()
    {
        var catalogue = Catalogue.With(new TemplateFile("en/CourseBooked.liquid", "=== subject\nIn {{ room | default: \"a room\" }}, the the course"));
        var message = catalogue.Render(Booked with { Room = "the the attic" }, new RenderTarget(Channel.Email, "en"));

        var finding = message.Findings.Single(finding => finding.IsInSubject);
        (finding.RuleId, message.Subject!.Substring(finding.Span.Start, finding.Span.Length)).ShouldBe(("PR204", "the the"));
        finding.Span.Start.ShouldBeGreaterThan(message.Subject.IndexOf("attic", StringComparison.Ordinal));
        message.SubjectSpans.First(span => span.Rendered.End > finding.Span.Start).File.ShouldBe("en/CourseBooked.liquid");
        message.MayGoOut.ShouldBeFalse();
    }

    [Fact]
    public void A_finding_in_the_second_subject_stands_where_that_does()
    {
        var catalogue = Catalogue.With(new TemplateFile("es/CourseBooked.liquid", "=== subject\nReserva [% fecha %]"));
        var message = catalogue.Render(Booked, new RenderTarget(Channel.Email, "en") { Alongside = "es" });

        var finding = message.Findings.Single(finding => finding.IsInSubject);
        message.Subject!.Substring(finding.Span.Start, finding.Span.Length).ShouldBe("[% fecha %]");
    }

    [Fact]
    public void A_subject_need_not_say_what_the_whole_message_says() => Proofreader.Default
        .Read("The lift", new ProofreadContext { Tone = MessageTone.BadNews, Intent = MessageIntent.PurchaseDeclined, Sensitive = true, IsSubject = true })
        .ShouldBeEmpty();

    [Theory]
    [InlineData("Millbrook Reads", 0)]
    [InlineData(null, 1)]
    public void A_library_by_any_name_has_named_itself_in_a_short_message(string? library, int findings) => Catalogue
        .With(new TemplateFile("en/CourseBooked.liquid", "=== sms\n{{ library }}: your course is booked."))
        .Render(Booked, new RenderTarget(Channel.Sms, "en") { Frame = new MessageFrame { Library = library } })
        .Findings.Count(finding => finding.RuleId == "PR503").ShouldBe(findings);

    [Fact]
    public void A_subject_is_one_line_whatever_the_values_say()
    {
        var subject = Catalogue.With(new TemplateFile("en/CourseBooked.liquid", "=== subject\nIn {{ room | default: \"a room\" }}\nsoon"))
            .Render(Booked with { Room = "x\r\nBcc: everybody@example.org\u2028\0" }, new RenderTarget(Channel.Email, "en")).Subject!;

        subject.ShouldBe("In x Bcc: everybody@example.org   soon");
        subject.Any(char.IsControl).ShouldBeFalse();
    }

    [Fact]
    public void The_messages_of_the_package_are_read_and_sent()
    {
        var message = MessageCatalogue.BuiltIn.Render(
            new HoldReady(["Dune"], "Central Library", new DateOnly(2026, 11, 27)),
            new RenderTarget(Channel.Email, "es", new BranchId("north")) { Frame = new MessageFrame { PatronName = "Ada" } });

        message.Language.ShouldBe("es");
        message.Text.ShouldContain("Dune");
    }

    private static MessageCatalogue Of(params (string Path, string Text)[] files) =>
        MessageCatalogue.Create([MessageKind.Of<CourseBooked>()], files.Select(file => new TemplateFile(file.Path, file.Text)));
}
