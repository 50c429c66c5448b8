namespace LibraryService.Routing;

/// <summary>What the device behind a contact point can show.</summary>
public enum ContactDevice
{
    /// <summary>Nobody knows; taken for one that can show all.</summary>
    Unknown,

    /// <summary>It opens links, pictures and apps.</summary>
    SmartPhone,

    /// <summary>It shows plain text and no more; a message that needs a link is not sent to it.</summary>
    TextOnly,
}
