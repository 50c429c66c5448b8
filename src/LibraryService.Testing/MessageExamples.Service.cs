using LibraryService.Templates.Messages;

namespace LibraryService.Testing;

/// <content>The conversation about a question or a problem.</content>
public static partial class MessageExamples
{
    private const string Case = "C-4117";

    private static IReadOnlyList<MessageExample> Service =>
    [
        MessageExample.Of(new Acknowledge(Case, "the history of the mill on Weir Lane", At(Wednesday, 17))),
        MessageExample.Of(new StillWorking(Case, "We have read the town's rate books up to 1890.", "We ask the county archive for the rest.", At(Wednesday, 17))),
        MessageExample.Of(new Answer(
            "When did the mill on Weir Lane close?",
            "It closed in March 1894, after the flood.",
            [new AnswerSource("Millbrook Gazette, 17 March 1894", Page("gazette/1894-03-17")), new AnswerSource("Rate book of 1895, in our reading room", null)])),
        MessageExample.Of(new NeedMoreInfo(Case, "Do you mean the corn mill or the paper mill?", Friday)),
        MessageExample.Of(new HandOff(Case, "the Local History desk", HandOffReason.Expertise, At(Wednesday, 17), "Tom Reyes")),
        MessageExample.Of(new Apology(
            "You came for a book on Saturday, and it was not on the shelf that we had named.",
            "we had sent it to the wrong branch",
            "It is here now, and we keep it for you until Friday 4 December.",
            "Tom Reyes on 01632 960 983")),
        MessageExample.Of(new FeedbackPraise("the team at the children's desk", "the story hour on Saturday")),
        MessageExample.Of(new FeedbackConcern(
            "the noise in the reading room", "From Monday the group work moves to the first floor.", "Tom Reyes on 01632 960 983", new DateOnly(2026, 11, 30))),
        MessageExample.Of(new SurveyInvite(Case, SurveyScale.Satisfaction, Page("s/4117"), new DateOnly(2026, 12, 7))),
        MessageExample.Of(new AfterHours(At(new DateOnly(2026, 11, 24), 9), Page("help"))),
        MessageExample.Of(new CaseClosed(Case, "We found the closing date of the mill and sent you the page.", new DateOnly(2026, 12, 7))),
    ];

    private static DateOnly Wednesday => new(2026, 11, 25);
}
