namespace LibraryService.Routing;

/// <summary>Why a plan is as it is. What each means in a sentence: <see cref="ContactPlan.Explain"/>.</summary>
public enum ContactReasonCode : byte
{
    /// <summary>The instant of the decision is missing or outside the years 1900 to 2200.</summary>
    TimeOutOfRange,

    /// <summary>The patron died.</summary>
    Deceased,

    /// <summary>The card belongs to nobody.</summary>
    SystemAccount,

    /// <summary>Patrons of this standing get no outreach.</summary>
    NoOutreachToStanding,

    /// <summary>The message has come to its end.</summary>
    Expired,

    /// <summary>What it is about was settled.</summary>
    Settled,

    /// <summary>The same message was sent before.</summary>
    Duplicate,

    /// <summary>The guardian is written to in the minor's place.</summary>
    GuardianInstead,

    /// <summary>The guardian is written to as well.</summary>
    GuardianCopy,

    /// <summary>The age is not known, and there is a guardian: taken for a minor.</summary>
    AgeUnknown,

    /// <summary>The guardian of a minor would have to be written to, and none is known.</summary>
    GuardianMissing,

    /// <summary>The proxy is written to in the patron's place.</summary>
    ProxyInstead,

    /// <summary>The proxy is written to as well.</summary>
    ProxyCopy,

    /// <summary>The patron's preference for the topic decided.</summary>
    PatronForTopic,

    /// <summary>The patron's preference in general decided.</summary>
    Patron,

    /// <summary>The library's order for the topic decided.</summary>
    TopicDefault,

    /// <summary>The library's order decided.</summary>
    LibraryDefault,

    /// <summary>Nobody said anything: every channel, the cheapest first.</summary>
    CheapestFirst,

    /// <summary>The message is not urgent, so the channels of the library's order go by their cost.</summary>
    CheapestOfDefault,

    /// <summary>The preference is explicitly none.</summary>
    PreferenceIsNone,

    /// <summary>The patron's zone is not known; the library's is used.</summary>
    UnknownZone,

    /// <summary>The library does not write the patron's language; its own is used.</summary>
    UnknownLanguage,

    /// <summary>The branch has no sender of its own; the library's is used.</summary>
    UnknownSender,

    /// <summary>Refused: nobody can be sent anything on this channel.</summary>
    NotOutbound,

    /// <summary>Refused: the library does not send on this channel.</summary>
    NotOffered,

    /// <summary>Refused: not among the channels that were chosen.</summary>
    NotChosen,

    /// <summary>Refused: chosen, but the patron has no contact point for it.</summary>
    NoPoint,

    /// <summary>Refused: chosen, but the address is blank.</summary>
    NoAddress,

    /// <summary>Refused: marked as never to be used.</summary>
    DoNotUse,

    /// <summary>Refused: the patron moved away, and the post does not follow.</summary>
    GoneAway,

    /// <summary>Refused: its reader asked for no more messages.</summary>
    Stopped,

    /// <summary>Refused: the patron, or somebody at the address, objected.</summary>
    Objected,

    /// <summary>Refused: too much came back from it.</summary>
    Unhealthy,

    /// <summary>Refused: nobody has shown that the address is theirs.</summary>
    NotVerified,

    /// <summary>Refused: confidential, and others read it too.</summary>
    SharedAddress,

    /// <summary>Refused: confidential, and others can see or hear it on the way.</summary>
    Overheard,

    /// <summary>Refused: the device shows text only.</summary>
    TextOnlyDevice,

    /// <summary>Refused: the message is longer than the point takes.</summary>
    TooLong,

    /// <summary>Refused: it costs more than the message is worth.</summary>
    TooCostly,

    /// <summary>Refused: consent is needed and was never given.</summary>
    ConsentMissing,

    /// <summary>Refused: consent was withdrawn.</summary>
    ConsentWithdrawn,

    /// <summary>Refused: consent has expired.</summary>
    ConsentExpired,

    /// <summary>Refused, or with no channel the whole message: the patron had enough of these.</summary>
    CapReached,

    /// <summary>Refused: every hour of the week is quiet.</summary>
    AlwaysQuiet,

    /// <summary>Refused: the message ends before it could be sent.</summary>
    TooLate,

    /// <summary>The channel is in the plan.</summary>
    Taken,

    /// <summary>One contact point of the channel is passed over; another of it is in the plan.</summary>
    PassedOver,

    /// <summary>The message is required, so this channel is in the plan though it was not chosen.</summary>
    RequiredOverridesOrder,

    /// <summary>No digital channel does, so there is a letter though it was not chosen.</summary>
    LetterAsLastResort,

    /// <summary>It waits, because the last message failed for now.</summary>
    WaitsAfterBounce,

    /// <summary>It waits until the quiet hours are over.</summary>
    WaitsForQuietHours,

    /// <summary>It waits until the cap has room.</summary>
    WaitsForCap,

    /// <summary>It is urgent, so quiet hours are broken by rule.</summary>
    BreaksQuietHours,

    /// <summary>It is gathered with others at the time that the patron wished.</summary>
    Gathered,

    /// <summary>It would end before the others are gathered, so it goes on its own.</summary>
    DigestTooLate,

    /// <summary>No channel is left.</summary>
    NothingLeft,

    /// <summary>Staff must see to it.</summary>
    HandedToStaff,
}
