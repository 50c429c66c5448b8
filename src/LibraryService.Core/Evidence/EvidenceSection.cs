namespace LibraryService.Evidence;

/// <summary>What a part of an evidence pack tells of; what somebody who funds or supports a library may care about.</summary>
public enum EvidenceSection
{
    /// <summary>Promises made and kept.</summary>
    Promises,

    /// <summary>How long people waited.</summary>
    Waits,

    /// <summary>What people said of the service when they were asked.</summary>
    Satisfaction,

    /// <summary>Complaints, praise and ideas, and what became of them.</summary>
    Feedback,

    /// <summary>Other services that people went on to use after an answer.</summary>
    OtherServices,

    /// <summary>What people did without staff, and how often that came to nothing.</summary>
    SelfService,

    /// <summary>Who came again, and how long people stay.</summary>
    Retention,

    /// <summary>On which channels people come, beside what others say of channels.</summary>
    Reach,

    /// <summary>Who was asked to speak for the library, and what they said.</summary>
    Advocacy,

    /// <summary>Why people do not come, and what was done about it.</summary>
    NotComing,
}
