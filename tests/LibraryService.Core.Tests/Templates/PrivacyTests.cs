using LibraryService.Templates;

namespace LibraryService.Tests.Templates;

public class PrivacyTests
{
    public static TheoryData<Channel> Overheard => [Channel.Voice, Channel.PhoneTree, Channel.Push, Channel.Postcard, Channel.Social];

    public static TheoryData<Channel> Own => [Channel.Email, Channel.Sms, Channel.Chat, Channel.InApp, Channel.Letter, Channel.Web, Channel.InPerson];

    [Theory]
    [MemberData(nameof(Overheard))]
    public void What_is_private_is_not_said_where_others_hear_it(Channel channel) => Should
        .Throw<TemplateException>(() => Notices.Render("a {{ title }}", new RenderTarget(channel, "en")))
        .ShouldSatisfyAllConditions(e => e.Column.ShouldBe(3), e => e.Message.ShouldContain("'title' is private"));

    [Theory]
    [MemberData(nameof(Own))]
    public void What_is_private_is_said_to_the_patron_and_not_on_a_shared_contact_point(Channel channel)
    {
        Notices.Render("{{ title }}", new RenderTarget(channel, "en")).ShouldContain("Dune");
        Should.Throw<TemplateException>(() => Notices.Render("{{ title }}", new RenderTarget(channel, "en") { IsShared = true }));
    }

    [Theory]
    [InlineData("{% if private %}{{ title }}{% else %}{{ items | count }}{% endif %}")]
    [InlineData("{% if not private %}{{ items | count }}{% else %}{{ title }}{% endif %}")]
    [InlineData("{% if private and copies > 1 %}{{ title }}{% else %}{{ items | count }}{% endif %}")]
    public void A_template_that_asks_first_says_a_count_instead(string template)
    {
        Notices.Render(template, new RenderTarget(Channel.Email, "en")).ShouldBe("Dune");
        Notices.Render(template, new RenderTarget(Channel.Push, "en")).ShouldBe("3");
        Notices.Render(template, new RenderTarget(Channel.Email, "en") { IsShared = true }).ShouldBe("3");
    }

    [Theory]
    [InlineData("{% if private or copies > 1 %}{{ title }}{% endif %}")]
    [InlineData("{% if private %}x{% endif %}{{ title }}")]
    [InlineData("{% if private %}x{% else %}{{ title }}{% endif %}")]
    [InlineData("{% if private %}x{% elsif copies > 1 %}{{ title }}{% endif %}")]
    public void Asking_in_another_place_is_not_enough(string template) =>
        Should.Throw<TemplateException>(() => Notices.Render(template, new RenderTarget(Channel.Push, "en")));

    [Fact]
    public void What_is_personal_is_never_public()
    {
        Should.Throw<TemplateException>(() => Notices.Render("{{ patron }}", new RenderTarget(Channel.Social, "en")));
        Notices.Render("{{ patron }}", new RenderTarget(Channel.Push, "en")).ShouldBe("Ada");
    }

    [Fact]
    public void A_private_list_hides_its_items_and_shows_its_count()
    {
        var fields = MessageFields.Declare(f => f.List("items", i => i.Text("title"), privacy: FieldPrivacy.Private));
        var values = fields.Values(v => v.Set("items", ["Dune", "Kindred"], (title, i) => i.Set("title", title)));
        var voice = new RenderTarget(Channel.Push, "en");

        MessageTemplate.Parse("{{ items | quantity: 'item' }}{% if items %}!{% endif %}{% plural items %}{% other %}?{% endplural %}", fields).Render(values, voice).ShouldBe("2 items!?");
        Should.Throw<TemplateException>(() => MessageTemplate.Parse("{% for i in items %}{{ i.title }}{% endfor %}", fields).Render(values, voice));
        Should.Throw<TemplateException>(() => MessageTemplate.Parse("{{ items | join: 'title' }}", fields).Render(values, voice));
    }
}
