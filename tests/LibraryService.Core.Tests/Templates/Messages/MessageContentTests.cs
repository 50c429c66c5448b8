namespace LibraryService.Tests.Templates.Messages;

/// <summary>What some messages must say in every language, whatever their wording.</summary>
public class MessageContentTests
{
    public static TheoryData<string, string> Outreach => Of("NewByAuthor", "EventInvite", "LapsedPatron", "AdvocateInvite");

    public static TheoryData<string, string> OnConsent => Of("NewByAuthor", "LapsedPatron", "AdvocateInvite");

    public static TheoryData<string, string> OnPolicy => Of("SuggestionDeclined", "ReconsiderationReceived", "ReconsiderationDecided");

    public static TheoryData<string, string> PublicReplies => Of("Acknowledge", "FeedbackPraise", "FeedbackConcern");

    [Theory]
    [MemberData(nameof(Outreach))]
    public void Outreach_has_a_way_out_in_one_step(string name, string language)
    {
        Rendering.Render(name, Channel.Email, language).Text.ShouldContain("https://millbrook.example/stop/2041");
        Rendering.Render(name, Channel.Letter, language).Html.ShouldNotBeNull().ShouldContain("https://millbrook.example/stop/2041");
        Rendering.Render(name, Channel.Sms, language).Text.ShouldContain("STOP");
    }

    [Theory]
    [MemberData(nameof(OnConsent))]
    public void Outreach_names_the_record_of_the_consent_that_it_rests_on(string name, string language) =>
        Rendering.Render(name, Channel.Email, language).Text.ShouldContain("K-2041");

    [Theory]
    [MemberData(nameof(OnPolicy))]
    public void A_decision_on_a_title_points_to_the_policy_wherever_it_is_written(string name, string language)
    {
        foreach (var channel in new[] { Channel.Email, Channel.Sms, Channel.Letter })
        {
            var message = Rendering.Render(name, channel, language);
            (message.Html ?? message.Text).ShouldContain("https://millbrook.example/what-we-buy");
        }
    }

    [Theory]
    [MemberData(nameof(PublicReplies))]
    public void A_public_reply_names_neither_the_patron_nor_the_case(string name, string language)
    {
        var post = Rendering.Render(name, Channel.Social, language).Text;
        post.ShouldNotContain("Priya");
        post.ShouldNotContain("C-4117");
    }

    private static TheoryData<string, string> Of(params string[] names) => [.. names.SelectMany(name => Rendering.Languages.Select(language => (name, language)))];
}
