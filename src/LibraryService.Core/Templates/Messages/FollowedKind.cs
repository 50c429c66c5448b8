namespace LibraryService.Templates.Messages;

/// <summary>What a patron follows.</summary>
public enum FollowedKind
{
    /// <summary>An author.</summary>
    Author,

    /// <summary>A series.</summary>
    Series,

    /// <summary>A subject.</summary>
    Subject,
}
