using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Tests.Guards;

/// <summary>The promised names of Templates: what is here must compile as it stands, and answer.</summary>
public class TemplateFrontDoorTests
{
    [Fact]
    public void Templates_are_read_and_rendered_as_promised()
    {
        MessageFields fields = MessageFields.Declare(f => f
            .Text("title", privacy: FieldPrivacy.Private).Date("until").Number("copies").Money("fee", optional: true).Text("note", optional: true).List("items", i => i.Text("name")));
        var date = new DateOnly(2026, 11, 27);
        var (now, zone, culture) = (new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, System.Globalization.CultureInfo.GetCultureInfo("en-GB"));
        MessageTemplate template = MessageTemplate.Parse("{{ title }} until {{ until }}", fields);
        string body = template.Render(fields.Values(v => v.Set("title", "Dune").Set("until", date)), new RenderTarget(Channel.Sms, "en")
        { At = now, TimeZone = zone, Culture = culture });
        TemplateException error = Should.Throw<TemplateException>(() => MessageTemplate.Parse("{{ titel }}", fields));

        body.ShouldBe("Dune until Friday, 27 November 2026");
        error.ShouldBeAssignableTo<FormatException>();
        (error.Line, error.Column, error.Nearest).ShouldBe((1, 4, "title"));
    }

    [Fact]
    public void A_catalogue_renders_a_typed_model_as_promised()
    {
        var branch = new BranchId("main");
        var catalogue = MessageCatalogue.BuiltIn;
        var model = new HoldReady(["Dune"], "Central Library", new DateOnly(2026, 11, 27));
        RenderedMessage message = catalogue.Render(model, new RenderTarget(Channel.Email, "es", branch));

        message.Subject.ShouldNotBeNull();
        message.Text.ShouldNotBeEmpty();
        message.Html.ShouldNotBeNull();
        message.Language.ShouldBe("es");
        message.Version.Name.ShouldBe(new MessageName("HoldReady"));
        message.Fallbacks.ShouldBeEmpty();
        message.Findings.ShouldNotBeNull();
    }
}
