using LibraryService.Desk.Flows;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Show;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Desk.Scenes;

/// <summary>A suggestion is declined, and the patron hears why before they have to ask.</summary>
internal static class SuggestionScene
{
    private const string Title = "The Mills of Millbrook";

    public static Scene Play(Stage stage)
    {
        var received = Suggestions.Receive(
            stage.Desk,
            new Inquiry
            {
                Id = new CaseId("S-41"),
                Channel = Channel.Web,
                BranchId = SmallLibrary.HillRoad,
                ReplyTo = "grace@example.org",
                Text = "Please buy it.",
                ReceivedAt = stage.Now,
            },
            Title);
        var due = TimeZoneInfo.ConvertTime(stage.Desk.Report(received)!.NextDue!.Value, SmallLibrary.TimeZone);
        stage.Time.Advance(TimeSpan.FromDays(1));
        var decided = Suggestions.Decide(stage.Desk, received, Title, SuggestionDecision.Declined(SuggestionRefusal.LowDemand));
        return new Scene("A suggestion is answered with its reason and the policy",
        [
            new SceneStep($"Grace suggests “{Title}”. An answer is promised by {Moments.Long(due)}, and she is told so."),
            SceneStep.Written("The next morning it is decided: few people would read it. She hears why, which policy says so, and that it can be borrowed from elsewhere.", decided),
            new SceneStep($"The case is {decided.State.ToString().ToLowerInvariant()}; it offered {decided.LastReply!.Offer}."),
        ]);
    }
}
