namespace LibraryService.Templates.Messages;

internal static partial class LibraryMessages
{
    private static IReadOnlyList<MessageKind> Service =>
    [
        MessageKind.Of<Acknowledge>(),
        MessageKind.Of<StillWorking>(),
        MessageKind.Of<Answer>(),
        MessageKind.Of<NeedMoreInfo>(),
        MessageKind.Of<HandOff>(),
        MessageKind.Of<Apology>(),
        MessageKind.Of<FeedbackPraise>(),
        MessageKind.Of<FeedbackConcern>(),
        MessageKind.Of<SurveyInvite>(),
        MessageKind.Of<AfterHours>(),
        MessageKind.Of<CaseClosed>(),
    ];
}
