namespace LibraryService;

/// <summary>What a caller said to being called back instead of waiting on the line.</summary>
public enum CallBackAnswer
{
    /// <summary>Nobody asked yet.</summary>
    NotAsked,

    /// <summary>The caller hung up and keeps the place in the line.</summary>
    Accepted,

    /// <summary>The caller waits on the line.</summary>
    Declined,
}
