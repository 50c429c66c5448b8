namespace LibraryService.Templates.Messages;

/// <summary>What somebody asked us to do with a consent.</summary>
public enum ConsentRequest
{
    /// <summary>They gave it.</summary>
    Given,

    /// <summary>They took it back.</summary>
    Withdrawn,
}
