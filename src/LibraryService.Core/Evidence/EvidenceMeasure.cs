namespace LibraryService.Evidence;

/// <summary>What a claim measures. Each has one rule by which it is counted, which <see cref="EvidenceClaim.Rule"/> says.</summary>
public enum EvidenceMeasure
{
    /// <summary>Inquiries that came in.</summary>
    Inquiries,

    /// <summary>The share of promises that were kept; the subject is the promise.</summary>
    PromisesKept,

    /// <summary>The time within which half were answered; the subject is the promise.</summary>
    MedianWait,

    /// <summary>The time within which nine in ten were answered; the subject is the promise.</summary>
    LongWait,

    /// <summary>The share of those asked how it went who answered.</summary>
    ResponseRate,

    /// <summary>The favourable share of answers; the subject is the question.</summary>
    Favourable,

    /// <summary>The favourable share of all who were asked, whatever the silent would have said; the subject is the question.</summary>
    FavourableOfAsked,

    /// <summary>The favourable less the unfavourable, in points; the subject is the question.</summary>
    NetScore,

    /// <summary>Feedback that came in as a case; the group is its kind.</summary>
    FeedbackReceived,

    /// <summary>The share of feedback that has an answer.</summary>
    FeedbackAnswered,

    /// <summary>The share of feedback whose sender was told the outcome in full: what was found, what changes, where to go next.</summary>
    OutcomeTold,

    /// <summary>The share of feedback that was answered within its promise.</summary>
    FeedbackInTime,

    /// <summary>Voices without a name: cards in the feedback box; the subject is their kind.</summary>
    AnonymousVoices,

    /// <summary>The share of offers of another service that were taken up; the group is the service.</summary>
    OffersTaken,

    /// <summary>The share of those who could help themselves and began; the group is what can be done.</summary>
    SelfServiceUptake,

    /// <summary>The share of those who began to help themselves and did not get through.</summary>
    SelfServiceFallOut,

    /// <summary>The share of the patrons seen in the period before who were seen again.</summary>
    CameAgain,

    /// <summary>The share of patrons who stay for longer than the time that the group names.</summary>
    StayedLonger,

    /// <summary>Contacts on all channels.</summary>
    Contacts,

    /// <summary>The share of contacts that came in on a channel.</summary>
    ChannelShare,

    /// <summary>Satisfied patrons who had agreed to be asked to speak for the library.</summary>
    WillingToBeAsked,

    /// <summary>People who were invited to speak for the library.</summary>
    AdvocatesInvited,

    /// <summary>The share of the invited who agreed to speak for the library.</summary>
    AdvocatesAgreed,

    /// <summary>The share of the invited who declined.</summary>
    AdvocatesDeclined,

    /// <summary>People who gave a reason for not coming; the group is the reason.</summary>
    ReasonsForNotComing,
}
