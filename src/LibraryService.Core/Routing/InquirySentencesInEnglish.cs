using System.Globalization;

namespace LibraryService.Routing;

internal sealed class InquirySentencesInEnglish(CultureInfo culture) : InquirySentences(culture)
{
    public override string Of(InquiryReason reason) => reason.Code switch
    {
        InquiryReasonCode.QueueMatched => $"It belongs to the queue {reason.Queue}.",
        InquiryReasonCode.NoQueueMatched => $"No queue is for it, so it went to the last one, {reason.Queue}.",
        InquiryReasonCode.QueueClosed => $"The queue {reason.Queue} is closed now.",
        InquiryReasonCode.SelfServiceOffered => $"The patron can do this alone with {reason.Name}.",
        InquiryReasonCode.SelfServiceTried => $"{reason.Name} was offered before, so a person answers.",
        InquiryReasonCode.PersonWanted => "The patron asked for a person.",
        InquiryReasonCode.HandedBack => $"{reason.Name} handed it back, so it stays here and a follow-up clock starts.",
        InquiryReasonCode.AccountTopic => "It is about an account, so volunteers and partner libraries are left out.",
        InquiryReasonCode.PassedOver => $"{reason.Staff} left it unanswered a short while ago and is passed over.",
        InquiryReasonCode.KnownTakes => $"{reason.Staff} knows the case and takes it.",
        InquiryReasonCode.KnownAway => $"{reason.Staff} knows the case but cannot take it now.",
        InquiryReasonCode.KnownBusy => $"{reason.Staff} knows the case but has no room for it now.",
        InquiryReasonCode.NobodyThere => "Nobody is there who answers on this channel and may see it.",
        InquiryReasonCode.NobodySpeaks => $"In ring {Ring(reason)} of {reason.Queue} nobody who is there speaks {reason.Name}.",
        InquiryReasonCode.NobodySkilled => $"In ring {Ring(reason)} of {reason.Queue} nobody who is there has the skills, or works where it was asked.",
        InquiryReasonCode.AllBusy => reason.Count == 1
            ? $"In ring {Ring(reason)} of {reason.Queue} one person could answer and is busy."
            : $"In ring {Ring(reason)} of {reason.Queue} {Count(reason)} people could answer and all are busy.",
        InquiryReasonCode.KeptFree => $"It has waited so long that {reason.Staff} is given nothing else until there is room for it.",
        InquiryReasonCode.RingLater => $"Ring {Ring(reason)} of {reason.Queue} is asked when it has waited longer.",
        InquiryReasonCode.LongestIdle => $"{reason.Staff} has been free the longest{Among(reason)}.",
        InquiryReasonCode.LeastLoaded => $"{reason.Staff} has the least to do{Among(reason)}.",
        InquiryReasonCode.RoundRobin => $"It is the turn of {reason.Staff}{Among(reason)}.",
        InquiryReasonCode.BestSkill => $"{reason.Staff} has the best skills for it{Among(reason)}.",
        InquiryReasonCode.QueueLong => reason.Count == 1
            ? $"One other already waits in {reason.Queue}."
            : $"{Count(reason)} others already wait in {reason.Queue}.",
        InquiryReasonCode.WaitedLong => $"It has waited long in {reason.Queue}.",
        InquiryReasonCode.Overflowed => $"So the queue {reason.Queue} is asked too.",
        InquiryReasonCode.PartnerTakes => $"The partner library {reason.Name} is open now and takes it.",
        InquiryReasonCode.PartnerClosed => $"The partner library {reason.Name} is closed now.",
        InquiryReasonCode.PartnerNotForIt => $"The partner library {reason.Name} does not take such inquiries.",
        InquiryReasonCode.CallBackOffered => "The caller is asked whether to be called back rather than wait on the line.",
        _ => reason.Code.ToString(),
    };

    protected override string Decision(InquiryRoute route) => route.Kind switch
    {
        InquiryRouteKind.Assigned => $"It goes to {route.Staff}.",
        InquiryRouteKind.Partner => $"It goes to {route.Partner}.",
        InquiryRouteKind.SelfService => $"{route.SelfService} is offered, and a person on request.",
        InquiryRouteKind.CallBack => $"The caller keeps the place in {route.Queue}.",
        _ => $"It waits in {route.Queue}.",
    };

    protected override string AnswerBy(string at) => $"It goes to another when it is not answered by {at}.";

    protected override string FollowUp(PartnerFollowUp followUp, string at) => $"The follow-up runs from {at} in the hours of {followUp.Queue}.";

    protected override string AskAgain(string at) => $"Ask again at {at}.";

    private string Among(InquiryReason reason) => reason.Count > 1 ? $" of {Count(reason)} who could take it" : ", the only one who could take it";
}
