namespace LibraryService;

/// <summary>Why a message is sent; the lawful ground that it needs follows from it.</summary>
public enum MessagePurpose
{
    /// <summary>About the patron's own business with the library, such as a hold. Stands on its own basis.</summary>
    Service,

    /// <summary>An offer that nobody asked for. Never without consent.</summary>
    Outreach,

    /// <summary>Must be sent by law or for safety.</summary>
    Legal,
}
