namespace LibraryService.Routing;

/// <summary>What happens at a place of a phone tree.</summary>
public enum PhoneTreeNodeKind
{
    /// <summary>The caller chooses by key or speech.</summary>
    Menu,

    /// <summary>Something is read out, and then the caller chooses.</summary>
    Message,

    /// <summary>The caller does something alone, and then chooses.</summary>
    SelfService,

    /// <summary>A person answers.</summary>
    Person,

    /// <summary>The caller is called back.</summary>
    CallBack,

    /// <summary>The caller leaves a message that a person hears.</summary>
    VoiceMail,
}
