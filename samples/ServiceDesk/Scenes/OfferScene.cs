using System.Globalization;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Show;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Desk.Scenes;

/// <summary>Answers offer another service that fits, and it is counted whether that is taken up.</summary>
internal static class OfferScene
{
    private const int Questions = 20;

    public static Scene Play(Stage stage)
    {
        var offers = new ServiceOffers(new ServiceOffer(
            "newspapers from home", topics: ["research"], words: new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "You can search old newspapers from home:" })
        {
            Link = new Uri("https://millbrook.example/papers"),
        });
        List<ServiceCase> cases = [];
        for (var number = 1; number <= Questions; number++)
        {
            var asked = stage.Desk.Receive(new Inquiry
            {
                Id = new CaseId(string.Create(CultureInfo.InvariantCulture, $"Q-{number}")),
                Channel = Channel.Email,
                Topic = "research.family",
                BranchId = SmallLibrary.HillRoad,
                ReplyTo = string.Create(CultureInfo.InvariantCulture, $"reader{number}@example.org"),
                ReceivedAt = stage.Now,
            });
            var answered = offers.Reply(stage.Desk, asked, new Answer("When did the mill close?", "It closed in 1894."));

            // Every third of them signs in to the newspapers afterwards; every fifth says no.
            cases.Add(number % 3 == 0 ? stage.Desk.OfferAnswered(answered, "login", answered.LastReply!.Offer!, taken: true)
                : number % 5 == 0 ? stage.Desk.OfferAnswered(answered, "no", answered.LastReply!.Offer!, taken: false)
                : answered);
        }

        var row = OfferTally.Of(cases).Rows[0];
        return new Scene("An answer offers another service, and its uptake is counted",
        [
            SceneStep.Written($"{Questions} people ask about their family and the mill. The answer comes first; then one thing more that fits.", cases[0]),
            new SceneStep($"{row.Taken} of {row.Made} took it up: between {Words.Share(row.Share.Low)} and {Words.Share(row.Share.High)} of all who would be asked (Wilson's interval). {row.Declined} said no, and are not asked again for a year."),
        ]);
    }
}
