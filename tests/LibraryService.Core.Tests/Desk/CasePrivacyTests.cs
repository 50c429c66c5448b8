using LibraryService.Desk;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class CasePrivacyTests
{
    private const string Canary = "canary";

    public static TheoryData<string> Things => ["case", "events", "entries", "messages", "inquiry", "answer", "plan", "route", "story", "merge"];

    [Theory]
    [MemberData(nameof(Things))]
    public void The_text_of_it_shows_nothing_personal(string thing)
    {
        var desk = NewDesk();
        var answer = new Answer($"{Canary} question?", $"The {Canary} answer.", new AnswerSource($"{Canary} source"));
        var contact = new PatronContact { Id = new PatronId(Canary), Points = [ContactPoint.Email($"{Canary}@example.org")] };
        var opened = desk.FeedbackReceived(
            Inquiry() with { Patron = new PatronId(Canary), Text = $"{Canary} question?", ReplyTo = $"{Canary}@example.org", Language = "en" }, VoiceKind.Suggestion);
        var written = desk.PatronWrote(opened, "m-1", Channel.Email, $"My name is {Canary}.");
        var answered = desk.Reply(written, answer, contact);
        answered.Outbox.ShouldNotBeEmpty();
        var merge = desk.Merge(answered, desk.Receive(Inquiry("C-2") with { Patron = new PatronId(Canary) }));

        string text = thing switch
        {
            "case" => $"{answered}",
            "events" => string.Join('\n', merge.Kept.Events),
            "entries" => string.Join('\n', answered.Outbox),
            "messages" => string.Join('\n', answered.Outbox.SelectMany(entry => entry.Steps).Select(step => $"{step} {step.Message}")),
            "inquiry" => $"{answered.Inquiry}",
            "answer" => $"{answer}",
            "plan" => $"{answered.Plan} {string.Join('\n', answered.Plan!.Reasons)}",
            "route" => $"{opened.Route} {string.Join('\n', opened.Route!.Reasons)}",
            "story" => $"{Told(merge)} {string.Join('\n', Told(merge).Moments)}",
            _ => $"{merge}",
        };
        text.ShouldNotBeNullOrWhiteSpace();
        text.ShouldNotContain(Canary);
    }

    private static PatronStory Told(CaseMerge merge) => new PatronStory(new PatronId(Canary)).With([merge.Kept, merge.Merged]);
}
