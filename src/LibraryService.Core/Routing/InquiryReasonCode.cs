namespace LibraryService.Routing;

/// <summary>Why an inquiry went where it went.</summary>
public enum InquiryReasonCode
{
    /// <summary>The first queue whose conditions it meets.</summary>
    QueueMatched,

    /// <summary>No queue is for it, so it went to the last one.</summary>
    NoQueueMatched,

    /// <summary>The queue is closed now.</summary>
    QueueClosed,

    /// <summary>Self-service serves it, so that is offered first.</summary>
    SelfServiceOffered,

    /// <summary>Self-service was offered before, so it goes to a person.</summary>
    SelfServiceTried,

    /// <summary>The patron asked for a person.</summary>
    PersonWanted,

    /// <summary>A partner had it and handed it back, so it stays at home and a follow-up clock starts.</summary>
    HandedBack,

    /// <summary>It is about an account, so volunteers and partners are left out.</summary>
    AccountTopic,

    /// <summary>Somebody who left it unanswered a short while ago is passed over.</summary>
    PassedOver,

    /// <summary>Who knows the case takes it.</summary>
    KnownTakes,

    /// <summary>Who knows the case is not there, or is not among those who may take it.</summary>
    KnownAway,

    /// <summary>Who knows the case has no room for it now.</summary>
    KnownBusy,

    /// <summary>Nobody is there who answers on its channel and may see it.</summary>
    NobodyThere,

    /// <summary>Nobody of the ring who is there speaks its language.</summary>
    NobodySpeaks,

    /// <summary>Nobody of the ring who is there has the skills, or works where it was asked.</summary>
    NobodySkilled,

    /// <summary>All those of the ring have as much to do as they can.</summary>
    AllBusy,

    /// <summary>It has waited so long that somebody is kept free for it.</summary>
    KeptFree,

    /// <summary>A further ring is asked later.</summary>
    RingLater,

    /// <summary>The longest idle takes it.</summary>
    LongestIdle,

    /// <summary>The least loaded takes it.</summary>
    LeastLoaded,

    /// <summary>Whose turn it is takes it.</summary>
    RoundRobin,

    /// <summary>Whose skills are the best takes it.</summary>
    BestSkill,

    /// <summary>Enough others wait in the queue for it to overflow.</summary>
    QueueLong,

    /// <summary>It has waited long enough to overflow.</summary>
    WaitedLong,

    /// <summary>Another queue is asked.</summary>
    Overflowed,

    /// <summary>A partner library that is open now takes it.</summary>
    PartnerTakes,

    /// <summary>A partner library is closed now.</summary>
    PartnerClosed,

    /// <summary>A partner library does not take such inquiries.</summary>
    PartnerNotForIt,

    /// <summary>The caller is offered a call-back.</summary>
    CallBackOffered,
}
