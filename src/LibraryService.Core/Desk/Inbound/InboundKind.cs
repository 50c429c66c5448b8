namespace LibraryService.Desk.Inbound;

/// <summary>What a message that came in was taken for.</summary>
public enum InboundKind
{
    /// <summary>It opened a case.</summary>
    NewCase,

    /// <summary>It belongs to a case, which waits for an answer again.</summary>
    OnCase,

    /// <summary>It belongs to a case and is a mere "thank you", which asks for no answer.</summary>
    Thanks,

    /// <summary>It had come before. Nothing changes.</summary>
    Repeated,

    /// <summary>No person wrote it: an absence note, a bounce, a newsletter. It opens no case, is kept on none and gets no acknowledgement.</summary>
    Automatic,

    /// <summary>Its reader wants no more messages at the address.</summary>
    Stop,

    /// <summary>Its reader wants messages at the address again.</summary>
    Start,

    /// <summary>Its reader asks what the number sends.</summary>
    Help,
}
