namespace LibraryService;

/// <summary>A way in which patrons and the library reach each other.</summary>
public enum Channel
{
    /// <summary>Electronic mail.</summary>
    Email,

    /// <summary>Short text messages to a phone number, which need no smart phone.</summary>
    Sms,

    /// <summary>Live chat and every messenger; which provider carries it is the gateway's matter.</summary>
    Chat,

    /// <summary>Posts and replies on a public network.</summary>
    Social,

    /// <summary>A notification of a mobile app.</summary>
    Push,

    /// <summary>A message shown inside the catalogue or the library's app.</summary>
    InApp,

    /// <summary>A call between people, or one that is read out.</summary>
    Voice,

    /// <summary>A menu that a caller steps through by keys or speech.</summary>
    PhoneTree,

    /// <summary>A letter in an envelope.</summary>
    Letter,

    /// <summary>A card that everybody on its way can read.</summary>
    Postcard,

    /// <summary>At a desk, face to face.</summary>
    InPerson,

    /// <summary>A form or a page of the library's web site.</summary>
    Web,
}
