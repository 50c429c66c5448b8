using LibraryService.Desk.Flows;
using LibraryService.Privacy;
using LibraryService.Samples.Desk.Show;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Desk.Scenes;

/// <summary>A new title by somebody that patrons follow: who hears of it, who does not, and the way out.</summary>
internal static class NewTitleScene
{
    public static Scene Play(Stage stage)
    {
        var (grace, edsger) = (Follower(stage, "P-7", "grace@example.org", agreed: true), Follower(stage, "P-8", "edsger@example.org", agreed: false));
        var title = new NewTitle("b-1", "The Dispossessed", new Uri("https://millbrook.example/hold/b-1")) { Authors = ["Le Guin, Ursula K., 1929-2018"] };
        var flow = new NewTitles(stage.Desk, new Pseudonyms(stage.Keys, "new titles"));
        var told = flow.Tell([title], [grace, edsger]);
        var message = told.Single(@case => @case.Outbox.Count > 0);
        var token = stage.Links.For(Channel.Email, "grace@example.org").Segments[^1];
        var list = stage.Links.Obey(new SuppressionList(stage.Keys), token, stage.Now)!;
        var afterwards = grace.Contact with { Consents = ConsentHistory.Of() };
        var next = title with { Id = "b-2", Title = "The Word for World is Forest" };
        var silent = flow.Tell([next], [grace with { Contact = afterwards }]).All(@case => @case.Outbox.Count == 0);
        return new Scene("A new title by an author that patrons follow",
        [
            new SceneStep($"Grace and Edsger both follow Ursula K. Le Guin. Only Grace agreed to hear of it: {Words.Count(told.Sum(@case => @case.Outbox.Count), "message")} goes out."),
            SceneStep.Written($"It names the consent that it rests on, and its header {message.Outbox[0].Current.Headers.Keys.Single()} ends such mail with one click.", message),
            new SceneStep($"She clicks. The address is kept as a keyed hash alone; outreach to it is {(list.IsSuppressed(Channel.Email, "grace@example.org", MessagePurpose.Outreach) ? "refused" : "let go")} from then on."),
            new SceneStep(silent ? "The next title by the same author goes to nobody." : "The next title by the same author goes out."),
        ]);
    }

    private static Follower Follower(Stage stage, string id, string mailbox, bool agreed) => new()
    {
        Contact = stage.Reader(id, mailbox, agreed),
        Interests = [new Interest(FollowedKind.Author, "Ursula K. Le Guin")],
        ConsentId = "K-2041",
    };
}
